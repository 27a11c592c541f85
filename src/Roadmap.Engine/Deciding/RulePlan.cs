using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>A rule that shows its findings, with everything looked up that is the same for every district.</summary>
/// <param name="Ordinal">Its place in the pack.</param>
/// <param name="Firing">The node that is true when it fires and unknown when it is undetermined.</param>
/// <param name="Finds">What it finds.</param>
/// <param name="Severity">Its severity when no case holds, as low as a trial has to be.</param>
/// <param name="Cases">The nodes of its severity cases, mildest first.</param>
/// <param name="IsTrial">True while it is on trial.</param>
/// <param name="Explains">The ordinals of the order constraints it explains.</param>
internal sealed record RulePlan(
    int Ordinal,
    int Firing,
    FindingKind Finds,
    Severity Severity,
    ImmutableArray<SeverityNode> Cases,
    bool IsTrial,
    ImmutableArray<int> Explains);
