using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>The wording of every problem with which keys stand in a mapping and what kind of value they have.</summary>
internal static class ShapeProblems
{
    private static readonly ProblemDescriptor Unknown = new("RP0301", "unknown key", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Missing = new("RP0302", "missing key", ProblemSeverity.Error);
    private static readonly ProblemDescriptor WrongShape = new("RP0303", "wrong kind of value", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Blank = new("RP0304", "value is missing", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } = [Unknown, Missing, WrongShape, Blank];

    internal static Problem UnknownKey(YamlScalar key, string what, string? suggestion) =>
        new(Unknown, key.Place, $"{Subject(what)} has no key \"{Shown.Of(key.Value)}\".", suggestion ?? "Keys of your own may begin with \"x-\".");

    internal static Problem KeyBelongsUnder(YamlScalar key, string what, string where) =>
        new(Unknown, key.Place, $"{Subject(what)} has no key \"{Shown.Of(key.Value)}\" at this level.", $"It belongs under \"{where}\".");

    internal static Problem MissingKey(SourcePlace place, string what, string key) =>
        new(Missing, place, $"{Subject(what)} has no \"{key}\", which it needs.", $"Add \"{key}:\".");

    internal static Problem BlankValue(YamlScalar key, string what) =>
        new(Blank, key.Place, $"\"{Shown.Of(key.Value)}\" of {Named(what)} has no value.", "Write one after the colon.");

    internal static Problem ExpectedText(YamlScalar key, YamlNode value) => value switch
    {
        YamlMapping { Entries: [var entry, ..] } when entry.Key.Value.Contains(' ', StringComparison.Ordinal) =>
            YamlProblems.ColonInText(entry.Key.PlaceAt(entry.Key.Value.Length, 1)),
        YamlMapping => new(WrongShape, value.Place, $"\"{Shown.Of(key.Value)}\" takes one value, and here are keys and values.", "Write one value after the colon; put a text that has \": \" in it in quotes."),
        _ => new(WrongShape, value.Place, $"\"{Shown.Of(key.Value)}\" takes one value, and here is a list.", "Write the value after the colon, without a list."),
    };

    internal static Problem ExpectedMapping(YamlScalar key, YamlNode value) =>
        new(WrongShape, value.Place, $"\"{Shown.Of(key.Value)}\" takes keys and values, and here is {Kind(value)}.", "Write \"key: value\" on lines of their own, indented below it.");

    internal static Problem ExpectedList(YamlScalar key, YamlNode value) =>
        new(WrongShape, value.Place, $"\"{Shown.Of(key.Value)}\" takes a list, and here is {Kind(value)}.", ListSuggestion(value));

    internal static Problem ExpectedTextItem(YamlScalar key, YamlNode item) => item switch
    {
        YamlMapping { Entries: [var entry, ..] } when entry.Key.Value.Contains(' ', StringComparison.Ordinal) =>
            YamlProblems.ColonInText(entry.Key.PlaceAt(entry.Key.Value.Length, 1)),
        _ => new(WrongShape, item.Place, $"Each item of \"{Shown.Of(key.Value)}\" is one value, and here is {Kind(item)}.", "Write one value for each item; put a text that has \": \" in it in quotes."),
    };

    internal static Problem BlankItem(YamlScalar key, YamlScalar item) =>
        new(Blank, item.Place, $"This item of \"{Shown.Of(key.Value)}\" is empty.", "Write a value, or delete the item.");

    private static string Kind(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        _ => "a single value",
    };

    private static string ListSuggestion(YamlNode value) => value switch
    {
        YamlScalar { IsPlain: true, Value: ['-', ..] } => "Put a space after each \"-\".",
        YamlScalar { Value.Length: < 60 } text when !text.Value.Contains('\n', StringComparison.Ordinal) =>
            $"Write [{Shown.Of(text.Value)}], or \"- {Shown.Of(text.Value)}\" on the next line.",
        _ => "Write each item on a line of its own after \"- \".",
    };

    private static string Subject(string what) => IsName(what) ? what : $"The {what}";

    private static string Named(string what) => IsName(what) ? what : $"the {what}";

    /// <summary>True for what is said without an article, such as <c>"shared-vision"</c> in quotes.</summary>
    private static bool IsName(string what) => what.Length == 0 || !char.IsAsciiLetterLower(what[0]);
}
