using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Ordering;

/// <summary>A milestone with its ids looked up, made once for a pack.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Subject">The place of its area, practice or indicator in the pack.</param>
/// <param name="Role">For an indicator the place of the role asked, or -1 for the one that speaks.</param>
internal sealed record MilestonePlan(Milestone Milestone, int Subject, int Role)
{
    /// <summary>The key of the day it was reached: made once, since a milestone makes a new one each time it is asked.</summary>
    internal FactKey When { get; } = Milestone.When;

    internal static MilestonePlan Of(Milestone milestone, PackIndex index)
    {
        var cell = CellAddress.Of(milestone.Holds.Keys[0], index);
        return new MilestonePlan(milestone, cell.Subject, cell.Role);
    }
}
