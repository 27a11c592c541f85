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
    internal static ImmutableArray<OpenCell> Of(OrderConstraint constraint, BoundDistrict district) => Of(district.Index.Orders[constraint.Id], district);

    /// <param name="constraint">The constraint's place in the pack.</param>
    /// <param name="district">The district.</param>
    /// <inheritdoc cref="Of(OrderConstraint, BoundDistrict)"/>
    internal static ImmutableArray<OpenCell> Of(int constraint, BoundDistrict district)
    {
        var facts = district.Orders[constraint];
        var (first, then) = district.Index.Milestones[constraint];
        var cells = new OpenCellList();
        Add(cells, first, district.Pack.Orders[constraint].First, facts.First, facts.Then);
        Add(cells, then, district.Pack.Orders[constraint].Then, facts.Then, facts.First);
        return cells.ToImmutable();
    }

    /// <summary>The cell that would tell whether a milestone holds now.</summary>
    internal static OpenCell Standing(Milestone milestone) => OpenCell.Of(milestone.Holds.Keys[0]);

    private static void Add(OpenCellList cells, MilestoneCells asked, Milestone milestone, in MilestoneReach reach, in MilestoneReach other)
    {
        if (reach.Holds is null)
        {
            cells.Add(asked.Standing);
        }

        // A month or a year is good enough until the other day is known too. An indicator's day is the day of its reading: asking for the reading asks for both.
        if (!reach.IsExact && !(reach.IsDated && !other.IsDated) && milestone.Kind != FactSubjectKind.Indicator)
        {
            cells.Add(asked.When);
        }
    }
}
