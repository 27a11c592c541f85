namespace Roadmap.Engine.Diagnosing;

/// <summary>Spells the predicate of a leaf so that the whole reads as a sentence: signs become words, and dates get their verb.</summary>
internal static class PredicateWords
{
    private static readonly (string Sign, string Words)[] Signs =
    [
        ("<=", "is at most"), (">=", "is at least"), ("!=", "is not"), ("<", "is below"), (">", "is above"), ("=", "is"),
    ];

    private static readonly string[] Verbless = ["before", "after", "within", "older", "newer", "at least", "less than", "between"];

    /// <summary>The leaf with its predicate spelled.</summary>
    /// <param name="leaf">The leaf as written.</param>
    /// <param name="subject">The length of the subject at its beginning.</param>
    internal static string Spell(string leaf, int subject)
    {
        var predicate = leaf.AsSpan(Math.Min(subject, leaf.Length)).TrimStart();
        var head = leaf[..(leaf.Length - predicate.Length)];
        foreach (var (sign, words) in Signs)
        {
            if (predicate.StartsWith(sign, StringComparison.Ordinal))
            {
                return $"{head}{words} {predicate[sign.Length..].TrimStart()}";
            }
        }

        foreach (var word in Verbless)
        {
            if (predicate.StartsWith(word, StringComparison.Ordinal))
            {
                return $"{head}is {predicate}";
            }
        }

        return leaf;
    }
}
