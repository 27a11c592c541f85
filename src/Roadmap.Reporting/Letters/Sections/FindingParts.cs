using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>One finding: in short, what it says; in full, with its reason, its remedy and its sources.</summary>
internal static class FindingParts
{
    internal static IEnumerable<LetterBlock> WriteShort(Finding finding, int number) =>
    [
        LetterParts.Numbered(number, LetterParts.Strong(finding.Title), new TextRun($" ({Weight(finding)})", ToneOf(finding)), LetterParts.Quiet($" [{finding.Id}]")),
        LetterParts.Below(LetterParts.Plain(finding.Message)),
    ];

    internal static IEnumerable<LetterBlock> Write(Finding finding, int number, LetterContext context)
    {
        foreach (var block in WriteShort(finding, number))
        {
            yield return block;
        }

        yield return LetterParts.Labelled("Why", LetterParts.Plain(finding.Why));
        if (finding.Instead is { } instead)
        {
            yield return LetterParts.Labelled("Instead", LetterParts.Plain(instead));
        }

        foreach (var change in finding.WouldChange)
        {
            yield return LetterParts.Labelled("But", LetterParts.Plain(change));
        }

        yield return LetterParts.Labelled("Support", LetterParts.Plain(CountWords.Capital(ConfidenceWords.Of(finding.Confidence)) + "."));
        yield return LetterParts.Labelled("Source", LetterParts.Quiet(Sources(finding, context.Words)));
    }

    private static string Weight(Finding finding) =>
        $"{FindingWords.Of(finding.Finds)}, {LanguageWords.Of(finding.Severity)}{(finding.IsTrial ? ", on trial" : "")}";

    private static string Sources(Finding finding, PackWords words)
    {
        var cited = SourceWords.Of(finding.Cites, words);
        var disputed = SourceWords.Of(finding.DisputedBy, words);
        var origin = finding.Origin == Rules.Vocabulary.Origin.Ours ? "our own inference" : "";
        var from = string.Join("; ", new[] { cited, origin }.Where(part => part.Length > 0));
        from = from.Length == 0 ? "none named" : from;
        return disputed.Length == 0 ? $"{from}." : $"{from}. Another view: {disputed}.";
    }

    private static Tone ToneOf(Finding finding) => finding.Severity switch
    {
        Severity.Critical or Severity.High => Tone.Alarm,
        Severity.Medium => Tone.Notice,
        _ => Tone.Quiet,
    };
}
