using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting;

/// <summary>Names comparisons in a sentence.</summary>
internal static class LeafList
{
    private const int Most = 5;

    /// <summary><c>"a", "b" and "c"</c>; of very many the first ones.</summary>
    internal static string Of(ImmutableArray<Leaf> leaves)
    {
        ImmutableArray<string> texts = [.. leaves.Select(leaf => $"\"{leaf.Text}\"").Distinct(StringComparer.Ordinal)];
        return texts switch
        {
            [var only] => $"{only} and what else is asked here",
            { Length: > Most } => $"{string.Join(", ", texts.Take(Most))} and others",
            _ => $"{string.Join(", ", texts.Take(texts.Length - 1))} and {texts[^1]}",
        };
    }
}
