using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Pairs;

/// <summary>
/// How far the roles of an indicator lie apart. More answers can only widen it: a bound once passed stays passed, and that one is not passed is sure only when all
/// have told.
/// </summary>
internal sealed class SpreadPair(SpreadLeaf leaf, Func<FactKey, CellAddress> addressOf) : LeafPair(leaf)
{
    private readonly ImmutableArray<CellAddress> roles = [.. leaf.Keys.Select(addressOf)];

    protected override Verdict Compare(BoundDistrict district, SubjectFacts subject)
    {
        var (lowest, highest, told) = (long.MaxValue, long.MinValue, 0);
        foreach (var role in roles)
        {
            var value = CellReader.Read(role, district, subject);
            if (value.IsKnown)
            {
                (lowest, highest, told) = (Math.Min(lowest, value.Value), Math.Max(highest, value.Value), told + 1);
            }
        }

        if (told == 0)
        {
            return Verdict.Unknown;
        }

        var bound = leaf.Comparison is Comparison.Greater or Comparison.LessOrEqual ? leaf.Amount + 1 : leaf.Amount;
        var isPassed = highest - lowest >= bound;
        var asksToPass = leaf.Comparison is Comparison.GreaterOrEqual or Comparison.Greater;
        return isPassed || told == roles.Length ? Sure(isPassed == asksToPass) : Verdict.Unknown;
    }
}
