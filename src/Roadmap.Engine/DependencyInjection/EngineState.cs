using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>What a source knows at one moment, in one piece so that nobody reads half a swap.</summary>
/// <param name="Engine">The engine in force.</param>
/// <param name="Refused">What was wrong with the packs that were last refused; empty when the last ones were taken.</param>
/// <param name="Replaced">Cancelled when another engine takes this one's place.</param>
internal sealed record EngineState(RoadmapEngine Engine, ImmutableArray<Problem> Refused, CancellationTokenSource Replaced)
{
    /// <summary>Made once: a token of a source that has been disposed of cannot be asked for.</summary>
    internal IChangeToken Token { get; } = new CancellationChangeToken(Replaced.Token);
}
