using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>An order constraint with its ids looked up, made once for a pack.</summary>
/// <param name="Constraint">The constraint.</param>
/// <param name="First">What should come first.</param>
/// <param name="Then">What comes after.</param>
/// <param name="FirstLike">The constraint before this one that has the same first, or -1.</param>
/// <param name="Weight">What it weighs, in thousandths.</param>
internal sealed record ConstraintPlan(OrderConstraint Constraint, MilestonePlan First, MilestonePlan Then, int FirstLike, long Weight)
{
    internal bool IsRequired { get; } = Constraint.Binding == OrderBinding.Required;
}
