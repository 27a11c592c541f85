using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the text of a type: <c>percent</c>, <c>scale [none, yearly, monthly]</c>, <c>set of roles</c>.</summary>
internal sealed class TypeReader(FactType levelType, ImmutableArray<string> roles, ProblemCollector problems)
{
    internal const int MostWords = 63;

    private static readonly ImmutableArray<string> Names =
    [
        "level", "percent", "count", "score", "yes-no", "status", "date", "deadline", "duration", "choice [...]", "scale [...]", "set of roles", "set of [...]",
    ];

    private static readonly ImmutableArray<string> NotWords = ["not", "or", "and", "known", "never", "stale"];

    /// <summary>The type. After a problem the type that was probably meant, so that what uses it is still checked; null when none is near.</summary>
    internal FactType? Read(YamlScalar scalar)
    {
        var text = scalar.Value.Trim();
        if (Plain(text) is { } plain)
        {
            return plain;
        }

        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var name = (bracket < 0 ? text : text[..bracket]).TrimEnd();
        switch (name)
        {
            case "choice":
                return Words(scalar, name, 2) is { } choices ? FactType.Choice(choices) : null;
            case "scale":
                return Words(scalar, name, 2) is { } steps ? FactType.Scale(steps) : null;
            case "set of":
                return Words(scalar, name, 1) is { } members ? FactType.Set(members) : null;
            default:
                problems.Add(VocabularyProblems.UnknownType(scalar.Place, text, Names));
                return Spelling.Nearest(text, Names) is { } nearest ? Plain(nearest) : null;
        }
    }

    private FactType? Plain(string name) => name switch
    {
        "level" => levelType,
        "percent" => FactType.Percent,
        "count" => FactType.Count,
        "score" => FactType.Score,
        "yes-no" => FactType.YesNo,
        "status" => FactType.Status,
        "date" => FactType.Date,
        "deadline" => FactType.Deadline,
        "duration" => FactType.Duration,
        "set of roles" => FactType.Set(roles),
        _ => null,
    };

    private ImmutableArray<string>? Words(YamlScalar scalar, string name, int least)
    {
        var text = scalar.Value;
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var close = text.LastIndexOf(']');
        if (open < 0 || close < open || text[(close + 1)..].Trim().Length > 0)
        {
            problems.Add(VocabularyProblems.TypeNeedsWords(scalar.Place, name));
            return null;
        }

        var words = Split(scalar, open + 1, close);
        if (words is { Length: var count } && count < least && text.Count(character => character == ',') + 1 < least)
        {
            problems.Add(VocabularyProblems.TypeNeedsWords(scalar.Place, name));
            return null;
        }

        return words;
    }

    private ImmutableArray<string>? Split(YamlScalar scalar, int from, int to)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        while (from < to)
        {
            var comma = scalar.Value.IndexOf(',', from, to - from);
            var end = comma < 0 ? to : comma;
            var word = scalar.Value[from..end].Trim();
            if (Accept(word, words, scalar, from, end))
            {
                words.Add(word);
            }

            from = end + 1;
        }

        if (words.Count > MostWords)
        {
            problems.Add(VocabularyProblems.TooManyTypeWords(scalar.Place, MostWords));
            return null;
        }

        if (words.Count == 2 && words.Contains("yes") && words.Contains("no"))
        {
            problems.Add(VocabularyProblems.YesNoChoice(scalar.Place));
            return null;
        }

        return words.ToImmutable();
    }

    private bool Accept(string word, ImmutableArray<string>.Builder before, YamlScalar scalar, int from, int end)
    {
        var lead = scalar.Value[from..end].Length - scalar.Value[from..end].TrimStart().Length;
        var place = scalar.PlaceAt(from + lead, Math.Max(1, word.Length));
        if (!IdText.IsValid(word) || NotWords.Contains(word, StringComparer.Ordinal))
        {
            problems.Add(VocabularyProblems.BadTypeWord(place, word));
            return false;
        }

        if (before.Contains(word, StringComparer.Ordinal))
        {
            problems.Add(VocabularyProblems.RepeatedTypeWord(place, word));
            return false;
        }

        return true;
    }
}
