namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What a pack compares one fact with.</summary>
internal sealed class FactThresholds
{
    /// <summary>Numbers, in units of the fact's type.</summary>
    internal SortedSet<long> Amounts { get; } = [];

    /// <summary>Differences between roles, in units of the fact's type.</summary>
    internal SortedSet<long> Spreads { get; } = [];

    /// <summary>Sets of words, a bit for each.</summary>
    internal SortedSet<long> Sets { get; } = [];

    /// <summary>Dates, in the order of the pack.</summary>
    internal List<ComparedDate> Dates { get; } = [];
}
