using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>A practice that is under way and moving.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Ordinal">Its place in the pack.</param>
/// <param name="Started">The last day on which it can have started.</param>
/// <param name="InPlaceOn">The day on which it should be in place; after the as-of date.</param>
/// <param name="StartedText">When it began, at its own precision; null when not known.</param>
/// <param name="IsAssumed">True when its start or its duration is not known exactly.</param>
internal sealed record RunningTask(Practice Practice, int Ordinal, DateOnly Started, DateOnly InPlaceOn, string? StartedText, bool IsAssumed)
{
    internal string Id => Practice.Id;
}
