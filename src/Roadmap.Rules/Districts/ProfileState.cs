namespace Roadmap.Rules.Districts;

/// <summary>One attribute of a district's profile.</summary>
/// <param name="Id">The attribute's id.</param>
/// <param name="Value">Its value.</param>
public sealed record ProfileState(string Id, StatedText Value);
