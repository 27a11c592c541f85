namespace Roadmap.NRules.Facts;

/// <summary>One attribute of a district's profile.</summary>
/// <param name="Attribute">The attribute's id.</param>
/// <param name="Value">The value as its type writes it.</param>
public sealed record ProfileValue(string Attribute, string Value);
