using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>What else was found, the weightiest first; in full when asked for, else a few in short and the rest by name.</summary>
internal static class FindingsSection
{
    private const int MostNamed = 5;

    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var findings = context.OtherFindings.ToList();
        if (findings.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(context.RootFinding is null ? "What was found" : "What else was found");
        var number = context.RootFinding is null ? 1 : 2;
        List<(Finding Finding, bool IsFull)> told = [.. context.OthersInFull.Select(finding => (finding, true)), .. context.OthersInShort.Select(finding => (finding, false))];
        foreach (var (finding, isFull) in told)
        {
            foreach (var block in isFull ? FindingParts.Write(finding, number, context) : FindingParts.WriteShort(finding, number))
            {
                yield return block;
            }

            yield return new GapBlock();
            number++;
        }

        List<Finding> rest = [.. findings.Skip(told.Count)];
        if (rest.Count > 0)
        {
            yield return new ParagraphBlock(LetterParts.Plain(Rest(rest)));
        }
    }

    private static string Rest(List<Finding> rest)
    {
        var named = rest.Select(finding => $"“{finding.Title}” ({LanguageWords.Of(finding.Severity)})").ToList();
        return $"{CountWords.Capital(CountWords.Number(rest.Count))} more (--all tells {(rest.Count == 1 ? "it" : "them")} in full): {CountWords.List(named, MostNamed)}.";
    }
}
