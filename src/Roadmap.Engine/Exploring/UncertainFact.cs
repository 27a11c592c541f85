namespace Roadmap.Engine.Exploring;

/// <summary>Something that was drawn anew in every sample.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Title">The indicator's title.</param>
/// <param name="Role">The title of the role that told it; null when several roles told different things.</param>
/// <param name="School">The school's id, or null for the district.</param>
/// <param name="Source">Why it is uncertain.</param>
/// <param name="Value">What was told; for roles what each told, the one who speaks first.</param>
/// <param name="Spread">One standard deviation in units of the value (percent points for a percentage), or null for roles.</param>
public sealed record UncertainFact(string Indicator, string Title, string? Role, string? School, UncertaintySource Source, string Value, string? Spread);
