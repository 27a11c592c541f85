using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.Editing;

/// <summary>Takes the group away that stands over a single condition.</summary>
internal static class GroupEdits
{
    /// <summary>The edit that puts a text where the group begins; null when the group is no item of a list of its own, or anything else stands in it, such as a comment.</summary>
    /// <param name="key">The word of the group: <c>any</c>.</param>
    /// <param name="leaf">The only condition in it.</param>
    /// <param name="text">What stands there afterwards.</param>
    internal static TextEdit? Unwrap(SourcePlace key, YamlScalar leaf, string text)
    {
        if (!BlockEdits.IsAfterDash(key) || leaf.Span is not { } span)
        {
            return null;
        }

        var content = key.Source.Content;
        var start = key.Source.OffsetOfLine(key.Line) + key.Column - 1;
        var end = Signs(content[(start + key.Length)..span.Start]) switch
        {
            ":-" => span.End,
            ":[" => AfterBracket(content, span.End),
            _ => null,
        };
        return end is { } at ? new TextEdit(key.Source, start, at - start, text) : null;
    }

    private static string Signs(string between) => string.Concat(between.Where(character => !char.IsWhiteSpace(character)));

    private static int? AfterBracket(string content, int from)
    {
        var rest = content.AsSpan(from).TrimStart();
        return rest.StartsWith("]") ? content.Length - rest.Length + 1 : null;
    }
}
