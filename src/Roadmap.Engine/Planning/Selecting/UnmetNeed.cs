namespace Roadmap.Engine.Planning.Selecting;

/// <summary>A required need of a task that nothing in the plan meets.</summary>
internal sealed record UnmetNeed(PlanTask Task, LeftOutKind Kind, string Because, string Milestone, string? AsksFor);
