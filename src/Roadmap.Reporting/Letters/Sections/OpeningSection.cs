using System.Globalization;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>Who it is about, as of when, and the whole in two sentences.</summary>
internal static class OpeningSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var diagnosis = context.Diagnosis;
        var packs = string.Join(" and ", diagnosis.Packs.Select(pack => $"{pack.Id} {pack.Version}"));
        yield return new HeadingBlock(diagnosis.District.Name, isTitle: true);
        yield return new ParagraphBlock(
            LetterParts.Plain($"Where the district stands as of {Day(diagnosis.District.AsOf)}, "),
            LetterParts.Quiet($"read with {packs}."));
        yield return new ParagraphBlock(LetterParts.Plain($"In short: {InShort(context)}"));
    }

    /// <summary>The whole in two sentences.</summary>
    internal static string InShort(LetterContext context)
    {
        var findings = context.Diagnosis.Findings;
        var strengths = findings.Count(finding => finding.Finds == FindingKind.Strength);
        var stalls = findings.Count(finding => finding.Finds == FindingKind.Stall);
        var open = context.Diagnosis.Undetermined.Length;
        var undecided = open == 0 ? "" : $"; {CountWords.Of(open, "rule", "rules")} cannot be decided yet";
        return $"{Found(findings.Length - strengths, stalls, open)} and {CountWords.Of(strengths, "strength", "strengths")}{undecided}. {NextStep(context)}";
    }

    /// <summary>Nothing found is good news only when everything could be looked at.</summary>
    private static string Found(int findings, int stalls, int open) => (findings, stalls) switch
    {
        (0, _) when open > 0 => "nothing found so far",
        (0, _) => "nothing that stands in the way",
        (1, 0) => "one finding, not a stall,",
        (1, _) => "one finding, a stall,",
        (_, 0) => $"{CountWords.Number(findings)} findings, none of them a stall,",
        _ => $"{CountWords.Number(findings)} findings, {CountWords.Of(stalls, "of them a stall", "of them stalls")},",
    };

    private static string NextStep(LetterContext context) => context.Diagnosis.LeveragePoints switch
    {
        [] when !context.Diagnosis.Questions.IsEmpty => "No step can be named yet: the questions below come first.",
        [] => "No step is waiting to be taken.",
        [{ IsReady: true, MustConfirm: false } first, ..] => $"The step to take next is “{first.Title}”.",
        [{ IsReady: true } first, ..] => $"The step to take next is “{first.Title}”, unless it exists already.",
        _ => "No step is ready yet: the questions below come first.",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
