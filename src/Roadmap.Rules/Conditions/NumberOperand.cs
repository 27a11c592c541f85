namespace Roadmap.Rules.Conditions;

/// <summary>The right side of a number comparison: a number, or a fact plus a number.</summary>
/// <param name="Key">The fact, or null for a plain number.</param>
/// <param name="Amount">The number, or what is added to the fact; in millionths.</param>
public sealed record NumberOperand(FactKey? Key, long Amount);
