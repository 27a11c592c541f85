using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions;

/// <summary>Compares two dates. True when it holds for every day in both intervals, false when for none, otherwise unknown.</summary>
public sealed class DateLeaf : Leaf
{
    internal DateLeaf(SourcePlace place, string text, DateOperand first, DateRelation relation, CalendarDuration? duration, DateOperand second)
        : base(place, text, KeysOf(first, second))
    {
        First = first;
        Relation = relation;
        Duration = duration;
        Second = second;
    }

    /// <summary>The side that should come first (the <c>a</c> of the relation).</summary>
    public DateOperand First { get; }

    /// <summary>The relation.</summary>
    public DateRelation Relation { get; }

    /// <summary>The duration, or null for a plain <see cref="DateRelation.Before"/>.</summary>
    public CalendarDuration? Duration { get; }

    /// <summary>The other side (the <c>b</c> of the relation).</summary>
    public DateOperand Second { get; }

    private static ImmutableArray<FactKey> KeysOf(DateOperand first, DateOperand second) =>
        [.. new[] { first.Key, second.Key }.OfType<FactKey>().Distinct()];
}
