namespace Roadmap.Rules.Conditions;

/// <summary>One thing that a count looks at.</summary>
/// <param name="Id">The id of the area, practice, indicator, tension or order; null for a plain list of conditions.</param>
/// <param name="Where">The condition that must be true for it to count.</param>
public sealed record CountItem(string? Id, Condition Where);
