namespace Roadmap.Reference.Tests.Reference;

/// <summary>A condition.</summary>
internal abstract record Node
{
    internal sealed record All(IReadOnlyList<Node> Parts) : Node;

    internal sealed record Any(IReadOnlyList<Node> Parts) : Node;

    internal sealed record None(IReadOnlyList<Node> Parts) : Node;

    internal sealed record Tally(Bound Bound, IReadOnlyList<Node> Parts) : Node;

    /// <summary>A count over things of the pack: what stands in <c>of</c>, and the ids that it means.</summary>
    internal sealed record Over(string Kind, string Of, IReadOnlyList<string> Ids, Bound Bound, IReadOnlyList<Node> Where) : Node;

    internal sealed record Schools(Bound Bound, IReadOnlyList<Node> Where) : Node;

    /// <summary>A comparison of numbers, or of words by their order. The end, if any, is lowest or highest.</summary>
    internal sealed record Compare(Subject Left, string Operator, Operand Right, string? End = null) : Node;

    internal sealed record Between(Subject Left, Operand Low, Operand High) : Node;

    internal sealed record IsWord(Subject Left, bool IsNegated, IReadOnlyList<string> Words) : Node;

    internal sealed record IsSame(Subject Left, bool IsNegated, Subject Right) : Node;

    /// <summary>What is said of a set: includes, lacks or is only.</summary>
    internal sealed record OfSet(Subject Left, string Test, IReadOnlyList<string> Words) : Node;

    internal sealed record Known(Subject Left, bool IsNegated) : Node;

    internal sealed record Never(Subject Left, bool IsNegated) : Node;

    /// <summary>Stale, arrested or charted.</summary>
    internal sealed record State(Subject Left, string Word, bool IsNegated) : Node;

    internal sealed record Firing(string Rule, bool IsNegated) : Node;

    /// <summary>before, after (perhaps by at least or less than a span), within a span of, older or newer than a span.</summary>
    internal sealed record Dates(Subject Left, string Relation, Span? Span, DateSide Right, string? SpanText = null) : Node;

    internal IReadOnlyList<Node> Children => this switch
    {
        All all => all.Parts,
        Any any => any.Parts,
        None none => none.Parts,
        Tally tally => tally.Parts,
        Over over => over.Where,
        Schools schools => schools.Where,
        _ => [],
    };
}
