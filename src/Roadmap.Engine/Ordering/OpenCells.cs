using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Ordering;

/// <summary>Names the cells that would settle what is not known of an order constraint.</summary>
internal static class OpenCells
{
    /// <summary>The cells behind a constraint's unknown status.</summary>
    internal static ImmutableArray<OpenCell> Of(OrderConstraint constraint, BoundDistrict district)
    {
        var facts = district.Orders[district.Index.Orders[constraint.Id]];
        var (first, then) = (facts.First, facts.Then);
        return [.. Of(constraint.First, first, then).Concat(Of(constraint.Then, then, first)).DistinctBy(cell => cell.Text, StringComparer.Ordinal)];
    }

    /// <summary>The cell that would tell whether a milestone holds now.</summary>
    internal static OpenCell Standing(Milestone milestone) => OpenCell.Of(milestone.Holds.Keys[0]);

    private static IEnumerable<OpenCell> Of(Milestone milestone, MilestoneReach reach, MilestoneReach other)
    {
        if (reach.Holds is null)
        {
            yield return Standing(milestone);
        }

        // A month or a year is good enough until the other day is known too. An indicator's day is the day of its reading: asking for the reading asks for both.
        if (!reach.IsExact && !(reach.IsDated && !other.IsDated) && milestone.Kind != FactSubjectKind.Indicator)
        {
            yield return OpenCell.Of(milestone.When);
        }
    }
}
