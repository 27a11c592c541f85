using Roadmap.Rules.Districts;

namespace Roadmap.Rules.PackTests;

/// <summary>A step that the plan of a case must hold.</summary>
/// <param name="Practice">The practice's id.</param>
/// <param name="Starts">The day, month or year in which it starts.</param>
public sealed record PlannedStart(StatedText Practice, StatedDate Starts);
