using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Conformance;

/// <summary>Reads what is said of a subject.</summary>
internal sealed class LeafReader(ModelPack pack, Dictionary<string, (Subject Subject, Kind Kind)> known, Subject left, Kind kind)
{
    internal Node Read(string[] words) => words switch
    {
        ["<" or "<=" or ">" or ">=" or "=" or "!=", .. var right] => Compare(words[0], right),
        ["between", .. var ends] => Between(ends),
        ["is", "only", .. var members] => new Node.OfSet(left, "is only", Named(members, "and")),
        ["is", "not", .. var what] => Is(what, true),
        ["is", .. var what] => Is(what, false),
        ["includes" or "lacks", .. var members] => new Node.OfSet(left, words[0], Named(members, "or")),
        ["before" or "after", .. var day] => new Node.Dates(left, words[0], null, Side(day)),
        ["at", "least", ..] or ["less", "than", ..] => Distance($"{words[0]} {words[1]}", [.. words.Skip(2)]),
        ["within", .. var rest] => Within(rest),
        ["older" or "newer", "than", .. var span] => new Node.Dates(left, words[0], Span(span), new DateSide(null, null)),
        _ => throw new FormatException($"Nothing is said by \"{string.Join(' ', words)}\"."),
    };

    private Node.Compare Compare(string sign, string[] right) => left.Facet is "lowest" or "highest"
        ? new Node.Compare(left with { Facet = "" }, sign, Operand(right), left.Facet)
        : new Node.Compare(left, sign, Operand(right));

    private Node.Between Between(string[] ends)
    {
        var and = Array.IndexOf(ends, "and");
        return new Node.Between(left, Operand([.. ends.Take(and)]), Operand([.. ends.Skip(and + 1)]));
    }

    private Node Is(string[] what, bool isNegated) => what switch
    {
        ["known"] => new Node.Known(left, isNegated),
        ["never"] => new Node.Never(left, isNegated),
        ["stale" or "arrested" or "charted"] => new Node.State(left, what[0], isNegated),
        [var word] when !kind.Words.Contains(word) => new Node.IsSame(left, isNegated, known[word].Subject),
        [var word, "at", .. var day] when !kind.Words.Contains(word) => new Node.IsSame(left, isNegated, known[word].Subject with { At = Side(day) }),
        _ => new Node.IsWord(left, isNegated, Named(what, "or")),
    };

    private Node.Dates Distance(string by, string[] rest)
    {
        var span = Span(rest);
        var relation = Array.FindIndex(rest, word => word is "before" or "after");
        return new Node.Dates(left, $"{by} {rest[relation]}", span, Side([.. rest.Skip(relation + 1)]));
    }

    private Node.Dates Within(string[] rest) => new(left, "within", Span(rest), Side([.. rest.Skip(Array.IndexOf(rest, "of") + 1)]));

    private static List<string> Named(IEnumerable<string> words, string joiner) => [.. words.Where(word => word != joiner)];

    private DateSide Side(string[] words) => ConditionReader.Side(words, known, pack);

    private Span Span(string[] words) => PackReader.Span(words[0][0] == '$' ? Parameter(words[0]) : $"{words[0]} {words[1]}");

    private string Parameter(string name) => pack.Parameters.Single(one => one.Name == name[1..]).Value;

    /// <summary>An amount, a word of the order or another subject, and perhaps a step up or down from it.</summary>
    private Operand Operand(string[] words)
    {
        var sign = Array.FindIndex(words, word => word is "+" or "-");
        var basis = sign < 0 ? words : words[..sign];
        var step = sign < 0 ? 0 : Amount(words[sign + 1]) * (words[sign] == "-" ? -1 : 1);
        var word = basis[0];
        if (kind.Words.Contains(word))
        {
            return new Operand(null, word, kind.Word(word).Rank, step);
        }

        if (!known.TryGetValue(word, out var other))
        {
            return new Operand(null, word, Amount(word), step);
        }

        return new Operand(basis.Length > 1 ? other.Subject with { At = Side([.. basis.Skip(2)]) } : other.Subject, word, 0, step);
    }

    private decimal Amount(string word) => decimal.Parse((word[0] == '$' ? Parameter(word) : word).TrimEnd('%'), CultureInfo.InvariantCulture);
}
