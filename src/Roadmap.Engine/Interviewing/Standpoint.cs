using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Interviewing;

/// <summary>Where an interview stands: what a state comes to, and what can be asked.</summary>
/// <param name="District">The state, bound and evaluated.</param>
/// <param name="Bare">The state, only bound: what it is changed from when answers are tried.</param>
/// <param name="First">The practices that are the first leverage points, by their place in the pack.</param>
/// <param name="Outcomes">What each rule of the pack comes to.</param>
/// <param name="Questions">What can be asked: by worth, then cell.</param>
/// <param name="Shift">How far an answer moves the practices near the top.</param>
internal sealed record Standpoint(BoundDistrict District, BoundDistrict Bare, ImmutableArray<int> First, ImmutableArray<RuleOutcome> Outcomes, ImmutableArray<OpenQuestion> Questions, PointShift Shift)
{
    internal DistrictState State => District.State;

    internal ImmutableArray<string> FirstIds => [.. First.Select(practice => District.Pack.Practices[practice].Id)];
}
