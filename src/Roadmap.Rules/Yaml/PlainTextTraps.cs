using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using YamlDotNet.Core.Events;

namespace Roadmap.Rules.Yaml;

/// <summary>Finds text without quotes that YAML silently reads in another way than it looks.</summary>
internal static class PlainTextTraps
{
    internal static void Check(SourceText source, Scalar scalar, bool isInline, ProblemCollector problems)
    {
        if (scalar.Value.Length > 0)
        {
            CheckHash(source, scalar.End.Offset(), isInline, problems);
            CheckDashes(source, scalar, problems);
        }
    }

    /// <summary>Tells a comment that was meant from a number sign that cut a text short.</summary>
    private static void CheckHash(SourceText source, int end, bool isInline, ProblemCollector problems)
    {
        var text = source.Content;
        if (end + 1 >= text.Length || text[end] != ' ' || text[end + 1] != '#')
        {
            return;
        }

        // Two spaces or more before the sign is how comments are set off; one space may be either.
        if (isInline || IsGluedToText(text, end + 2))
        {
            problems.Add(YamlProblems.TextCutAtHash(source.PlaceAt(end + 1, BracketScan.EndOfLine(text, end + 1) - end - 1)));
        }
    }

    private static bool IsGluedToText(string text, int after)
    {
        var next = after < text.Length && text[after] == ' ' ? after + 1 : after;
        return next < text.Length && (char.IsAsciiDigit(text[next]) || (next == after && char.IsLetter(text[next])));
    }

    /// <summary>A line that looks like an item of a list but stands further in than the line above is the rest of that line's text.</summary>
    private static void CheckDashes(SourceText source, Scalar scalar, ProblemCollector problems)
    {
        var first = source.PlaceAt(scalar.Start.Offset(), 0).Line;
        var last = source.PlaceAt(scalar.End.Offset() - 1, 0).Line;
        for (var line = first + 1; line <= last; line++)
        {
            var text = source.LineSpan(line);
            var indent = LineScan.Indent(text);
            if (text[indent..].StartsWith("- ", StringComparison.Ordinal))
            {
                problems.Add(YamlProblems.DashInText(source.Place(line, indent + 1, text.TrimEnd().Length - indent), source.PlaceAt(scalar.Start.Offset(), 1)));
                return;
            }
        }
    }
}
