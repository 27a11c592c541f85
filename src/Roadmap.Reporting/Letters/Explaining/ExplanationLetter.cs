using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>Writes an explanation for people: what it comes to, and the condition tree with the values and places behind it.</summary>
public static class ExplanationLetter
{
    private const int MostListed = 8;

    /// <summary>The whole explanation.</summary>
    /// <param name="explanation">What to say.</param>
    /// <param name="pack">The pack that the explanation was made with; gives the titles of things.</param>
    /// <param name="district">The district's name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Write(Explanation explanation, RulePack pack, string district) => Write(explanation, pack, district, TraceDetail.Whole);

    /// <summary>Only what keeps it from holding: the parts that do not hold or are not known.</summary>
    /// <inheritdoc cref="Write(Explanation, RulePack, string)"/>
    public static Letter WriteWhyNot(Explanation explanation, RulePack pack, string district) => Write(explanation, pack, district, TraceDetail.Missing);

    private static Letter Write(Explanation explanation, RulePack pack, string district, TraceDetail detail)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(district);
        var words = new Words.PackWords(pack);
        return new Letter(
        [
            .. Opening(explanation, district),
            .. ConditionParts.Write(explanation, detail),
            .. NearMisses(explanation),
            .. AsksFor(explanation, words),
        ]);
    }

    private static IEnumerable<LetterBlock> Opening(Explanation explanation, string district)
    {
        yield return new HeadingBlock(explanation.Title, isTitle: true);
        yield return new ParagraphBlock(
            LetterParts.Plain($"{district}: "),
            LetterParts.Strong(OutcomeWords.Of(explanation.Outcome)),
            LetterParts.Quiet($" [{Words.LanguageWords.Of(explanation.Kind)} {explanation.Id}]"));
        yield return new ParagraphBlock(LetterParts.Plain(explanation.Summary));
    }

    private static IEnumerable<LetterBlock> NearMisses(Explanation explanation)
    {
        if (explanation.NearMisses.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("How far it is from holding");
        foreach (var miss in explanation.NearMisses.Take(MostListed))
        {
            var school = miss.School is null ? "" : $"{miss.School}: ";
            var sentence = school + Words.CountWords.Capital(miss.Sentence);
            yield return miss switch
            {
                { MustNotHold: true } => LetterParts.Bullet(LetterParts.Plain($"{sentence}: "), LetterParts.Strong("holds, and should not")),
                { MissesBy: { } gap } => LetterParts.Bullet(LetterParts.Plain($"{sentence}: misses by "), LetterParts.Strong(gap)),
                _ => LetterParts.Bullet(LetterParts.Plain($"{sentence}: does not hold")),
            };
        }
    }

    private static IEnumerable<LetterBlock> AsksFor(Explanation explanation, Words.PackWords words)
    {
        if (explanation.AsksFor.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What would settle it");
        foreach (var cell in explanation.AsksFor.Take(MostListed))
        {
            var said = words.Cell(cell);
            yield return LetterParts.Bullet(LetterParts.Plain(said), LetterParts.Quiet(said == cell ? "" : $" [{cell}]"));
        }

        if (explanation.AsksFor.Length > MostListed)
        {
            yield return LetterParts.Bullet(LetterParts.Quiet($"and {Words.CountWords.Number(explanation.AsksFor.Length - MostListed)} more"));
        }
    }
}
