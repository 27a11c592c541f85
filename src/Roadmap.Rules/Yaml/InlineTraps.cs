using System.Buffers;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Finds text that an inline list or mapping took apart without a word.</summary>
internal static class InlineTraps
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789,");

    /// <summary>Reports items that were one text with a comma inside parentheses or inside a number.</summary>
    internal static void CheckItems(IReadOnlyList<YamlNode> items, ProblemCollector problems)
    {
        CheckParentheses(items, problems);
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i - 1] is YamlScalar { IsPlain: true } before && items[i] is YamlScalar { IsPlain: true } after
                && IsCutNumber(before, after) && (after.Value[0] == '0' || !before.Value.All(char.IsAsciiDigit)))
            {
                problems.Add(NumberProblem(before));
                return;
            }
        }
    }

    /// <summary>Reports a key that no colon follows inside an inline mapping: the rest of a value that a comma cut, or text in braces.</summary>
    internal static void ReportKeyWithoutColon(OpenCollection mapping, YamlScalar key, ProblemCollector problems)
    {
        if (mapping.Entries.Count == 0)
        {
            problems.Add(YamlProblems.TextBeginsWithBrace(mapping.Place));
        }
        else if (!mapping.WasSplit)
        {
            var before = mapping.Entries[^1].Value as YamlScalar;
            problems.Add(before is not null && IsCutNumber(before, key)
                ? NumberProblem(before)
                : YamlProblems.CommaInText(key.Place, key.Value, before?.Place));
        }
    }

    /// <summary>Reports an item that opens a parenthesis which a later item closes.</summary>
    private static void CheckParentheses(IReadOnlyList<YamlNode> items, ProblemCollector problems)
    {
        YamlScalar? opened = null;
        foreach (var text in items.OfType<YamlScalar>().Where(item => item.IsPlain))
        {
            var surplus = text.Value.Count(letter => letter == '(') - text.Value.Count(letter => letter == ')');
            if (surplus > 0)
            {
                opened ??= text;
            }
            else if (surplus < 0 && opened is not null)
            {
                problems.Add(YamlProblems.SplitParenthesis(opened.Place, text.Place));
                return;
            }
        }
    }

    /// <summary>True for what stands on both sides of the comma in 150,000: three digits, and no space after the comma.</summary>
    private static bool IsCutNumber(YamlScalar before, YamlScalar after) =>
        after.Value.Length == 3 && after.Value.All(char.IsAsciiDigit)
        && before.Value.Length > 0 && char.IsAsciiDigit(before.Value[^1])
        && before.PlaceAt(before.Value.Length - 1, 1) is var last
        && last.Line == after.Place.Line && last.Column + 2 == after.Place.Column;

    private static Problem NumberProblem(YamlScalar before)
    {
        var begin = before.Value.Length;
        while (begin > 0 && char.IsAsciiDigit(before.Value[begin - 1]))
        {
            begin--;
        }

        var place = before.PlaceAt(begin, 1);
        var rest = place.Source.LineSpan(place.Line)[(place.Column - 1)..];
        var length = rest.IndexOfAnyExcept(NumberSigns);
        var number = (length < 0 ? rest : rest[..length]).TrimEnd(',').ToString();
        return YamlProblems.CommaInNumber(
            place.Source.Place(place.Line, place.Column, number.Length),
            number.Replace(",", "", StringComparison.Ordinal));
    }
}
