namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>Lanes are numbered from 0 and packed 64 to a word, lane 0 in the lowest bit of word 0.</summary>
internal static class LaneWords
{
    internal const int Lanes = 64;

    internal static int Count(int lanes) => (lanes + Lanes - 1) >> 6;

    internal static int LanesIn(int word, int lanes) => Math.Min(Lanes, lanes - (word << 6));

    /// <summary>A bit for each of the first so many lanes of a word.</summary>
    /// <param name="lanes">1 to 64.</param>
    internal static ulong Mask(int lanes) => ulong.MaxValue >> (Lanes - lanes);
}
