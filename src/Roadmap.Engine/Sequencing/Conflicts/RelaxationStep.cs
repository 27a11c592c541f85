namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>How far a group of rules gives way.</summary>
/// <param name="Group">The group.</param>
/// <param name="By">
/// For a group of one rule with a number: periods that a deadline or latest start moves back, an earliest start forward, a pin to
/// either side or the lags of an arc apart; or units that a capacity or budget grows, in each of the periods that the rule is
/// about. Null when the group is given up altogether.
/// </param>
public sealed record RelaxationStep(RuleGroup Group, int? By);
