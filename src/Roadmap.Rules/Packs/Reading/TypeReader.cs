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

    /// <summary>The type, or null after a problem.</summary>
    internal FactType? Read(YamlScalar scalar)
    {
        var text = scalar.Value.Trim();
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var name = (bracket < 0 ? text : text[..bracket]).TrimEnd();
        return name switch
        {
            "level" => Plain(scalar, bracket, levelType),
            "percent" => Plain(scalar, bracket, FactType.Percent),
            "count" => Plain(scalar, bracket, FactType.Count),
            "score" => Plain(scalar, bracket, FactType.Score),
            "yes-no" => Plain(scalar, bracket, FactType.YesNo),
            "status" => Plain(scalar, bracket, FactType.Status),
            "date" => Plain(scalar, bracket, FactType.Date),
            "deadline" => Plain(scalar, bracket, FactType.Deadline),
            "duration" => Plain(scalar, bracket, FactType.Duration),
            "set of roles" => Plain(scalar, bracket, FactType.Set(roles)),
            "choice" => Words(scalar, name, 2) is { } words ? FactType.Choice(words) : null,
            "scale" => Words(scalar, name, 2) is { } words ? FactType.Scale(words) : null,
            "set of" => Words(scalar, name, 1) is { } words ? FactType.Set(words) : null,
            _ => Unknown(scalar, text),
        };
    }

    private FactType? Unknown(YamlScalar scalar, string text)
    {
        problems.Add(VocabularyProblems.UnknownType(scalar.Place, text, Names));
        return null;
    }

    private FactType? Plain(YamlScalar scalar, int bracket, FactType type) =>
        bracket < 0 ? type : Unknown(scalar, scalar.Value.Trim());

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
        if (words is { Length: var count } && count < least)
        {
            problems.Add(VocabularyProblems.TypeNeedsWords(scalar.Place, name));
            return null;
        }

        return words;
    }

    private ImmutableArray<string>? Split(YamlScalar scalar, int from, int to)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var good = true;
        while (from < to)
        {
            var comma = scalar.Value.IndexOf(',', from, to - from);
            var end = comma < 0 ? to : comma;
            var word = scalar.Value[from..end].Trim();
            good &= Accept(word, words, scalar, from, end);
            words.Add(word);
            from = end + 1;
        }

        if (words.Count > MostWords)
        {
            problems.Add(VocabularyProblems.TooManyTypeWords(scalar.Place, MostWords));
            return null;
        }

        if (good && words.Count == 2 && words.Contains("yes") && words.Contains("no"))
        {
            problems.Add(VocabularyProblems.YesNoChoice(scalar.Place));
            return null;
        }

        return good ? words.ToImmutable() : null;
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
