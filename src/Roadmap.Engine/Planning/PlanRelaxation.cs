using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>A way out of a conflict. It was tried: with these changes there is a plan.</summary>
/// <param name="Changes">What to change, all of them together; one is enough where there is only one.</param>
public sealed record PlanRelaxation(ImmutableArray<RelaxedPart> Changes);
