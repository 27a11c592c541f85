using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>The words that belong to the language and can name nothing.</summary>
internal static class Keywords
{
    /// <summary>The words that a predicate can begin with.</summary>
    internal static ImmutableArray<string> Predicates { get; } =
        ["after", "before", "between", "includes", "is", "lacks", "newer", "older", "within"];

    /// <summary>Every keyword inside a leaf.</summary>
    internal static FrozenSet<string> All { get; } = Predicates
        .Concat(["and", "at", "least", "less", "not", "of", "only", "or", "reached", "than", "as-of"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What people write instead of an operator of the language.</summary>
    internal static FrozenDictionary<string, string> Synonyms { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["above"] = ">",
        ["are"] = "is",
        ["below"] = "<",
        ["contains"] = "includes",
        ["equals"] = "is",
        ["exceeds"] = ">",
        ["has"] = "includes",
        ["over"] = ">",
        ["since"] = "after",
        ["under"] = "<",
        ["until"] = "before",
        ["was"] = "is",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Comparisons in two words and the operator for them.</summary>
    internal static FrozenDictionary<string, string> Phrases { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["at least"] = ">=",
        ["at most"] = "<=",
        ["fewer than"] = "<",
        ["greater than"] = ">",
        ["higher than"] = ">",
        ["less than"] = "<",
        ["lower than"] = "<",
        ["more than"] = ">",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
