namespace Roadmap.Engine.Planning;

/// <summary>A start that a plan is to keep.</summary>
/// <param name="Practice">The practice's id.</param>
/// <param name="When">A day, a month or a year (<c>2026-10</c>), or the name of a term of the calendar; the step starts within it.</param>
public sealed record PlanPin(string Practice, string When);
