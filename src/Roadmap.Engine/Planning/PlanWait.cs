using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning;

/// <summary>Something that has to come before a step.</summary>
/// <param name="Practice">The id of the practice that brings it about.</param>
/// <param name="Milestone">What is waited for, in the language: <c>working-definition is in-place</c>.</param>
/// <param name="Constraint">The id of the order constraint that says so.</param>
/// <param name="Binding">How firmly it binds.</param>
/// <param name="On">The day on which it comes about.</param>
public sealed record PlanWait(string Practice, string Milestone, string Constraint, OrderBinding Binding, DateOnly On);
