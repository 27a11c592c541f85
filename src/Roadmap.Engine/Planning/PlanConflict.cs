using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>Why there is no plan: things that cannot all hold, none of which can be left out of the list.</summary>
/// <param name="Parts">The goals, pins, capacities and closed windows: all but any one of them can hold together, unless <see cref="IsMinimal"/> says otherwise.</param>
/// <param name="Because">What ties them together: durations and needs, one sentence each.</param>
/// <param name="Relaxations">Ways out, each tried; the gentlest first.</param>
/// <param name="IsMinimal">False when the budget did not suffice to prove that no part can be left out.</param>
public sealed record PlanConflict(ImmutableArray<ConflictPart> Parts, ImmutableArray<string> Because, ImmutableArray<PlanRelaxation> Relaxations, bool IsMinimal);
