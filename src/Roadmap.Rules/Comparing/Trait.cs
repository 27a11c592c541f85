using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Comparing;

/// <summary>One thing that a pack says of a part, in a form that can be compared.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What it says; null when it says nothing.</param>
/// <param name="When">The condition, where it is one.</param>
/// <param name="IsWording">True when only people read it.</param>
internal sealed record Trait(string Key, string? Value, Condition? When, bool IsWording)
{
    internal static Trait Meaning(string key, string? value) => new(key, value, null, IsWording: false);

    internal static Trait Meaning(string key, IEnumerable<string> values) => Meaning(key, Listed(values));

    internal static Trait Words(string key, string? value) => new(key, value, null, IsWording: true);

    internal static Trait Words(string key, IEnumerable<string> values) => Words(key, Listed(values));

    internal static Trait Of(string key, Condition? when) => new(key, null, when, IsWording: false);

    internal static Trait Cites(string key, ImmutableArray<Citation> citations) =>
        Words(key, citations.Select(citation => $"{citation.Source} {citation.At} {citation.Says}"));

    /// <summary>A word as pack files write it: <c>AtRisk</c> gives <c>at-risk</c>.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => char.IsAsciiLetterUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    internal static string Number(long thousandths) => (thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

    private static string? Listed(IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } text ? text : null;
}
