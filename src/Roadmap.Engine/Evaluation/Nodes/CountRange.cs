using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>The counts out of a total that meet a bound: always a run of whole numbers.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest; below <paramref name="Low"/> when there is none.</param>
internal readonly record struct CountRange(int Low, int High)
{
    internal bool IsEmpty => Low > High;

    internal static CountRange Of(CountBound bound, int total)
    {
        // A share of the total need not be a whole number of items; the counts on either side of it are.
        var unit = bound.IsShare ? 100 * FactType.NumberScale : 1;
        var amount = bound.IsShare ? bound.Amount * total : bound.Amount;
        var floor = Math.Clamp(amount / unit, -1, total + 1L);
        var ceiling = Math.Clamp((amount / unit) + (amount % unit == 0 ? 0 : 1), 0, total + 1L);
        return bound.Comparison switch
        {
            CountComparison.AtLeast => new((int)ceiling, total),
            CountComparison.MoreThan => new((int)Math.Min(floor + 1, total + 1L), total),
            CountComparison.AtMost => new(0, (int)Math.Min(floor, total)),
            CountComparison.FewerThan => new(0, (int)ceiling - 1),
            _ => new((int)ceiling, (int)Math.Min(floor, total)),
        };
    }

    /// <summary>Whether a count somewhere between certain and possible lies in the range: true for all of them, false for none, else unknown.</summary>
    internal Verdict Of(int certain, int possible) =>
        certain >= Low && possible <= High ? Verdict.True
        : possible < Low || certain > High || IsEmpty ? Verdict.False
        : Verdict.Unknown;
}
