using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>How much of a year's capacity a practice takes, on average over its resources.</summary>
/// <param name="PerThousand">0 to 1000.</param>
/// <param name="IsAssumed">True when some of it is not known.</param>
internal readonly record struct EffortShare(decimal PerThousand, bool IsAssumed)
{
    /// <param name="practice">The practice.</param>
    /// <param name="capacity">A year's capacity of each resource of the pack, or null.</param>
    /// <param name="index">The pack.</param>
    internal static EffortShare Of(Practice practice, long?[] capacity, PackIndex index)
    {
        var amounts = practice.Effort.Amounts;
        var unknown = index.Pack.Scoring.UnknownEffort;
        var isAssumed = amounts.IsEmpty;
        var sum = amounts.IsEmpty ? unknown : 0m;
        foreach (var (resource, amount) in amounts)
        {
            var year = capacity[index.Resources[resource]];
            isAssumed |= year is null;
            sum += year switch
            {
                null => unknown,
                0 => amount == 0 ? 0 : 1000,
                { } known => Math.Min(1000, amount * 1000m / known),
            };
        }

        return new EffortShare(sum / Math.Max(1, amounts.Length), isAssumed);
    }

    /// <summary>True when the district states some capacity; else every practice takes what it takes anywhere.</summary>
    internal static bool IsKnown(long?[] capacity)
    {
        foreach (var year in capacity)
        {
            if (year is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What it takes from a score, in thousandths of a point; never above 0.</summary>
    internal long Points(Scoring scoring) => -Thousandths.Round(scoring.EffortWeight * PerThousand / 1000);
}
