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
        yield return new ParagraphBlock(LetterParts.Plain(InShort(context)));
    }

    private static string InShort(LetterContext context)
    {
        var findings = context.Diagnosis.Findings;
        var strengths = findings.Count(finding => finding.Finds == FindingKind.Strength);
        var stalls = findings.Count(finding => finding.Finds == FindingKind.Stall);
        var others = findings.Length - strengths - stalls;
        var counts = $"{CountWords.Of(stalls, "stall", "stalls")}, {CountWords.Of(others, "other finding", "other findings")}, {CountWords.Of(strengths, "strength", "strengths")}";
        return $"In short: {counts}. {NextStep(context)}";
    }

    private static string NextStep(LetterContext context) => context.Diagnosis.LeveragePoints is [{ IsReady: true } first, ..]
        ? $"The step to take next is “{first.Title}”."
        : "No step is ready yet: the questions below come first.";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
