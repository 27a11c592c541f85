using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>One task before another: an end of the later one comes no more than <paramref name="Ahead"/> periods before an end of the earlier one.</summary>
/// <param name="From">The earlier task.</param>
/// <param name="FromFinish">True when its finish counts, false when its start does.</param>
/// <param name="To">The later task.</param>
/// <param name="ToFinish">True when its finish counts.</param>
/// <param name="Ahead">How many periods the later one may come ahead; 0 without a tandem.</param>
/// <param name="Order">The order that says so.</param>
internal sealed record TaskTie(PlanTask From, bool FromFinish, PlanTask To, bool ToFinish, int Ahead, OrderConstraint Order);
