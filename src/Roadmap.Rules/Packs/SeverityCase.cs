using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Packs;

/// <summary>A severity that a rule takes when a condition is true.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="When">The condition; unknown leaves the base severity.</param>
public sealed record SeverityCase(Severity Severity, Condition When);
