using System.Numerics;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>A capacity; there can be more.</summary>
internal sealed class SoftCapacity(Resource resource, int ordinal, long amount, SourcePlace? place)
    : SoftPart(new ConflictPart(ConflictPartKind.Capacity, resource.Id, ConflictWords.Capacity(resource, amount), place))
{
    private const int MostSteps = 4_096;

    internal override bool IsMonotone => true;

    internal override PlanSetting Drop(PlanSetting setting) => setting with { Capacity = setting.Capacity.SetItem(ordinal, null) };

    /// <summary>Steps of the smallest amount that anything takes: less would help nothing.</summary>
    internal override IEnumerable<SoftChange> Changes(PlanModel model)
    {
        long[] taken = [.. model.Tasks.Select(task => task.Practice).Concat(model.Selection.Running.Select(task => task.Practice))
            .Select(practice => AmountOf.Resource(practice, resource.Id)).Where(taken => taken > 0)];
        if (taken.Length == 0)
        {
            yield break;
        }

        var step = taken.Aggregate(0L, (common, one) => (long)BigInteger.GreatestCommonDivisor(common, one));
        step = Math.Max(step, taken.Sum() / MostSteps);
        var whole = amount / step * step;
        for (var steps = 1L; whole + ((steps - 1) * step) < taken.Sum(); steps++)
        {
            var more = whole + (steps * step);
            yield return new SoftChange(
                setting => setting with { Capacity = setting.Capacity.SetItem(ordinal, more) },
                new RelaxedPart(Part, ConflictWords.MoreCapacity(resource, more, amount), null, more / 1_000_000m));
        }
    }
}
