using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>Which candidates can move what.</summary>
internal sealed class CureReach(PackIndex index, ImmutableArray<CureCandidate> candidates)
{
    private readonly FactRoots roots = new(index);

    /// <summary>True when trying candidates means deriving anew.</summary>
    internal bool IsDerivationLive { get; } = new FactRoots(index).IsDerivationLive;

    /// <summary>The candidates that can move what a rule rests on, by their place among the candidates.</summary>
    internal IEnumerable<int> OfRule(Rule rule) => Of(roots.OfRule(rule));

    /// <summary>The candidates that can move the status of an order constraint.</summary>
    internal IEnumerable<int> OfConstraint(OrderConstraint constraint) => Of(roots.OfConstraint(constraint));

    /// <summary>For each candidate the ordinals of the things that it can move.</summary>
    internal ImmutableArray<ImmutableArray<int>> Touched<T>(ImmutableArray<T> things, Func<FactRoots, T, HashSet<int>> rootsOf)
    {
        var restsOn = things.Select(thing => rootsOf(roots, thing)).ToList();
        return [.. candidates.Select(candidate => Enumerable.Range(0, things.Length).Where(i => Moves(candidate, restsOn[i])).ToImmutableArray())];
    }

    private IEnumerable<int> Of(HashSet<int> on) => Enumerable.Range(0, candidates.Length).Where(i => Moves(candidates[i], on));

    private bool Moves(CureCandidate candidate, HashSet<int> on) =>
        on.Contains(roots.OfPractice(candidate.Ordinal)) || candidate.Raises.Any(raise => on.Contains(raise.Area));
}
