using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Says in plain words what is wrong with a JSON text, judging by the characters around the place where reading failed.</summary>
internal static class JsonSyntaxFault
{
    /// <param name="source">The file.</param>
    /// <param name="offset">Where reading failed.</param>
    /// <param name="isComplete">True when the one value had ended before.</param>
    internal static Problem Describe(SourceText source, int offset, bool isComplete)
    {
        var content = source.Content;
        var place = source.PlaceAt(Math.Min(offset, content.Length), 1);
        var before = LastBefore(content, offset);
        if (offset >= content.AsSpan().TrimEnd().Length)
        {
            return JsonProblems.CutOff(source.PlaceAt(before, 1));
        }

        return content[offset] switch
        {
            '/' or '#' => JsonProblems.Comment(source.PlaceAt(offset, BracketScan.EndOfLine(content, offset) - offset)),
            '\'' => JsonProblems.SingleQuote(place),
            _ when isComplete => JsonProblems.TextAfterEnd(place),
            '}' or ']' when content[before] == ',' => JsonProblems.TrailingComma(source.PlaceAt(before, 1)),
            '"' when content[before] is '"' or '}' or ']' || char.IsLetterOrDigit(content[before]) => JsonProblems.MissingComma(place),
            _ => JsonProblems.NotJson(place),
        };
    }

    private static int LastBefore(string content, int offset)
    {
        var before = Math.Min(offset, content.Length) - 1;
        while (before > 0 && char.IsWhiteSpace(content[before]))
        {
            before--;
        }

        return Math.Max(0, before);
    }
}
