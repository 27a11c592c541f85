using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>What else was found, the weightiest first; without <c>--all</c> only as much as fits a page.</summary>
internal static class FindingsSection
{
    private const int MostInFull = 4;

    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var findings = context.OtherFindings.ToList();
        if (findings.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(context.RootFinding is null ? "What was found" : "What else was found");
        var inFull = context.Options.ShowAll ? findings.Count : MostInFull;
        var number = context.RootFinding is null ? 1 : 2;
        foreach (var finding in findings.Take(inFull))
        {
            foreach (var block in FindingParts.Write(finding, number, context))
            {
                yield return block;
            }

            yield return new GapBlock();
            number++;
        }

        if (findings.Count > inFull)
        {
            yield return new ParagraphBlock(LetterParts.Quiet(More([.. findings.Skip(inFull)])));
        }
    }

    private static string More(List<Finding> rest)
    {
        var bySeverity = Enum.GetValues<Severity>().Reverse()
            .Select(severity => (severity, count: rest.Count(finding => finding.Severity == severity)))
            .Where(pair => pair.count > 0)
            .Select(pair => $"{CountWords.Number(pair.count)} {LanguageWords.Of(pair.severity)}");
        return $"{CountWords.Capital(CountWords.Of(rest.Count, "more finding", "more findings"))} ({string.Join(", ", bySeverity)}): --all shows {(rest.Count == 1 ? "it" : "them")}.";
    }
}
