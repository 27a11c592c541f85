namespace Roadmap.Engine.Batching.Reading;

/// <summary>Which of the first 64 names of a list were seen in one mapping; a name beyond them is never taken.</summary>
internal record struct SeenPlaces
{
    private ulong seen;

    /// <summary>False when the name was seen before.</summary>
    internal bool TryAdd(int place)
    {
        if (place >= 64 || (seen & (1UL << place)) != 0)
        {
            return false;
        }

        seen |= 1UL << place;
        return true;
    }
}
