using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Orders relaxations: what gives way by degrees before what is given up, little before much, then the caller's order.</summary>
internal sealed class GentlestFirst(ImmutableArray<RuleGroup> groups) : IComparer<Relaxation>
{
    /// <inheritdoc/>
    public int Compare(Relaxation? x, Relaxation? y) => Key(x!).CompareTo(Key(y!)) is not 0 and var order ? order : Places(x!).AsSpan().SequenceCompareTo(Places(y!));

    private static (int GivenUp, long Sum) Key(Relaxation relaxation) =>
        (relaxation.Steps.Count(step => step.By is null), relaxation.Steps.Sum(step => (long)(step.By ?? 0)));

    private int[] Places(Relaxation relaxation) => [.. relaxation.Steps.Select(step => groups.IndexOf(step.Group))];
}
