using System.Globalization;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters;

/// <summary>Says how steady a diagnosis is: what was drawn, how often the first steps stayed first, which findings rest on numbers.</summary>
public static class RobustnessLetter
{
    private const int MostListed = 12;

    /// <summary>The letter.</summary>
    /// <param name="robustness">What to say.</param>
    /// <param name="showAll">True to list everything that was drawn.</param>
    /// <exception cref="ArgumentNullException"><paramref name="robustness"/> is null.</exception>
    public static Letter Write(Robustness robustness, bool showAll)
    {
        ArgumentNullException.ThrowIfNull(robustness);
        return new Letter([.. Opening(robustness), .. Points(robustness), .. Findings(robustness), .. Drawn(robustness, showAll)]);
    }

    private static IEnumerable<LetterBlock> Opening(Robustness robustness)
    {
        yield return new HeadingBlock($"How sure is this for {robustness.District.Name}?", isTitle: true);
        if (robustness.Drawn.IsEmpty)
        {
            yield return new ParagraphBlock(LetterParts.Plain("Nothing that is known here says how uncertain it is: no reading gives a margin or how many answered, and no two roles told different things. So nothing can be drawn."));
            yield break;
        }

        yield return new ParagraphBlock(LetterParts.Plain(
            $"{CountWords.Capital(CountWords.Of(robustness.Drawn.Length, "fact", "facts"))} could have come out otherwise. They were drawn {Count(robustness.Samples)} times within what is uncertain about them (seed {Count(robustness.Seed)}). "),
            LetterParts.Strong(robustness.IsSteady ? "Nothing changed: the advice does not rest on them." : Verdict(robustness)));
    }

    private static string Verdict(Robustness robustness) => robustness.SamePoints == robustness.Samples
        ? "The first steps were always the same ones; their places or some findings were not."
        : $"The first steps were the same in {Share(robustness.SamePoints, robustness)} of the samples.";

    private static IEnumerable<LetterBlock> Points(Robustness robustness)
    {
        if (robustness.Drawn.IsEmpty || robustness.Points.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("The first steps");
        foreach (var point in robustness.Points)
        {
            yield return LetterParts.Numbered(
                point.Rank,
                LetterParts.Strong(point.Title),
                LetterParts.Quiet($" [{point.Id}]"),
                LetterParts.Plain($" stays among them in {Share(point.StaysFirst, robustness)}, at this place in {Share(point.SameRank, robustness)}"));
        }
    }

    private static IEnumerable<LetterBlock> Findings(Robustness robustness) =>
        [.. Findings("Findings that rest on these numbers", true, robustness), .. Findings("Not found here, but near it", false, robustness)];

    private static IEnumerable<LetterBlock> Findings(string heading, bool areFound, Robustness robustness)
    {
        var told = robustness.Findings.Where(finding => finding.IsFound == areFound).ToList();
        if (told.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(heading);
        foreach (var finding in told.Take(MostListed))
        {
            var open = finding.Undetermined == 0 ? "" : $", cannot be told in {Share(finding.Undetermined, robustness)}";
            yield return LetterParts.Bullet(
                LetterParts.Strong(finding.Title),
                LetterParts.Quiet($" [{finding.Id}]"),
                LetterParts.Plain($" ({LanguageWords.Of(finding.Severity)}) holds in {Share(finding.Holds, robustness)}{open}"));
        }
    }

    private static IEnumerable<LetterBlock> Drawn(Robustness robustness, bool showAll)
    {
        if (robustness.Drawn.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What was drawn");
        var most = showAll ? robustness.Drawn.Length : MostListed;
        foreach (var fact in robustness.Drawn.Take(most))
        {
            var who = string.Concat(fact.Role is null ? "" : $" ({fact.Role.ToLowerInvariant()})", fact.School is null ? "" : $" at {fact.School}");
            yield return LetterParts.Bullet(LetterParts.Plain($"{fact.Title}{who}: "), LetterParts.Strong(fact.Value), LetterParts.Quiet(Why(fact)));
        }

        if (robustness.Drawn.Length > most)
        {
            yield return LetterParts.Bullet(LetterParts.Quiet($"and {CountWords.Number(robustness.Drawn.Length - most)} more; --all lists them"));
        }
    }

    private static string Why(UncertainFact fact) => fact.Source switch
    {
        UncertaintySource.Margin => $", give or take {fact.Spread} by the margin it states",
        UncertaintySource.Responses => $", give or take {fact.Spread} by how many answered",
        _ => "; in each sample one of them speaks",
    };

    /// <summary>A share of the samples in whole percent; never 0 or 100 when it is not quite.</summary>
    private static string Share(int count, Robustness robustness)
    {
        var percent = ((200L * count) + robustness.Samples) / (2L * robustness.Samples);
        var told = (count, percent) switch
        {
            ( > 0, 0) => "under 1",
            _ when count < robustness.Samples && percent == 100 => "over 99",
            _ => Count(percent),
        };
        return $"{told}%";
    }

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
