using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Finds text that an inline list or mapping took apart without a word.</summary>
internal static class InlineTraps
{
    /// <summary>Reports an item that opens a parenthesis which a later item closes.</summary>
    internal static void CheckParentheses(IReadOnlyList<YamlNode> items, ProblemCollector problems)
    {
        YamlScalar? opened = null;
        foreach (var item in items)
        {
            if (item is not YamlScalar { IsPlain: true } text)
            {
                continue;
            }

            var surplus = Surplus(text.Value);
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

    /// <summary>The problem of a key that no colon follows inside an inline mapping.</summary>
    internal static Problem KeyWithoutColon(OpenCollection mapping, YamlScalar key)
    {
        if (mapping.Entries.Count == 0)
        {
            return YamlProblems.TextBeginsWithBrace(mapping.Place);
        }

        var before = mapping.Entries[^1].Value as YamlScalar;
        return before is not null && IsThousands(before.Value, key)
            ? YamlProblems.CommaInNumber(before.PlaceAt(0, key.Place.Column + key.Value.Length - before.Place.Column), before.Value + key.Value)
            : YamlProblems.CommaInText(key.Place, key.Value, before?.Place);
    }

    /// <summary>True for what stands on both sides of the comma in 150,000.</summary>
    private static bool IsThousands(string before, YamlScalar after) =>
        after.Value.Length == 3 && after.Value.All(char.IsAsciiDigit)
        && before.Length > 0 && char.IsAsciiDigit(before[^1]) && before.TrimStart('-', '$').All(char.IsAsciiDigit);

    private static int Surplus(string text) => text.Count(letter => letter == '(') - text.Count(letter => letter == ')');
}
