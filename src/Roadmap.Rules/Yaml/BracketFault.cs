using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Says what is wrong with the brackets of an inline list or mapping.</summary>
internal sealed class BracketFault(SourceText source, RawText raw)
{
    /// <summary>What is wrong with the brackets from an opening one on; null when they close as they should.</summary>
    internal Problem? From(int opening)
    {
        var place = source.PlaceAt(opening, 1);
        var end = BracketScan.End(source.Content, opening, readsComments: true);
        if (end.Offset < 0)
        {
            return UnclosedBracket(place, opening);
        }

        if (source.Content[end.Offset] != BracketScan.Closing(source.Content[end.Opening]))
        {
            return Mismatch(end);
        }

        return source.Content[opening + 1] == '#'
            ? YamlProblems.TextBeginsWithSign(source.PlaceAt(opening + 1, 1), '#')
            : LineAtMargin(place, source.PlaceAt(end.Offset, 1).Line);
    }

    private Problem Mismatch(BracketEnd end)
    {
        var place = source.PlaceAt(end.Opening, 1);
        return end.Opening > 0 && char.IsLetterOrDigit(source.Content[end.Opening - 1])
            ? YamlProblems.BracketInText(place, source.Content[end.Opening])
            : YamlProblems.BracketClosedByOther(place, source.Content[end.Opening], source.Content[end.Offset], source.PlaceAt(end.Offset, 1));
    }

    private Problem? LineAtMargin(SourcePlace opening, int lastLine)
    {
        var margin = LineScan.Indent(source.LineSpan(opening.Line));
        for (var line = opening.Line + 1; line <= lastLine; line++)
        {
            var text = source.LineSpan(line);
            var indent = LineScan.Indent(text);
            if (indent <= margin && indent < text.Length)
            {
                return YamlProblems.BracketLineNotIndented(raw.RestOfLine(source.OffsetOfLine(line) + indent), opening);
            }
        }

        return null;
    }

    private Problem UnclosedBracket(SourcePlace place, int opening)
    {
        var closedBehindComment = BracketScan.End(source.Content, opening, readsComments: false).Offset;
        var comment = closedBehindComment < 0 ? -1 : BracketScan.CommentAfterText(source.Content, opening, closedBehindComment);
        return comment < 0
            ? YamlProblems.UnclosedBracket(place, source.Content[opening])
            : YamlProblems.BracketCutByHash(raw.RestOfLine(comment), source.Content[opening], place);
    }
}
