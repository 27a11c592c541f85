using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>One waiver whose target exists.</summary>
/// <param name="Target">The id of a rule or order constraint.</param>
/// <param name="State">The waiver as stated.</param>
/// <param name="IsInForce">True while the as-of date is not after its last day.</param>
internal sealed record WaiverFacts(string Target, WaiverState State, bool IsInForce);
