using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using YamlDotNet.Core.Events;

namespace Roadmap.Rules.Yaml;

/// <summary>Tells a comment that was meant from a number sign that silently cut a text short.</summary>
internal static class HashTrap
{
    internal static void Check(SourceText source, Scalar scalar, bool isInline, ProblemCollector problems)
    {
        var text = source.Content;
        var end = scalar.End.Offset();
        if (scalar.Value.Length == 0 || end + 1 >= text.Length || text[end] != ' ' || text[end + 1] != '#')
        {
            return;
        }

        // Two spaces or more before the sign is how comments are set off; one space may be either.
        if (isInline || IsGluedToText(text, end + 2))
        {
            problems.Add(YamlProblems.TextCutAtHash(source.PlaceAt(end + 1, RestOfLine(text, end + 1))));
        }
    }

    private static bool IsGluedToText(string text, int after)
    {
        var next = after < text.Length && text[after] == ' ' ? after + 1 : after;
        return next < text.Length && (char.IsAsciiDigit(text[next]) || (next == after && char.IsLetter(text[next])));
    }

    private static int RestOfLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length - at : end;
    }
}
