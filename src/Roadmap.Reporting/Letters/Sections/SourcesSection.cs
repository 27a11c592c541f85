using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>The sources of what the letter tells in full, each once.</summary>
internal static class SourcesSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var sources = context.ToldFindings.SelectMany(Cited)
            .Select(citation => citation.Source)
            .Distinct(StringComparer.Ordinal)
            .Select(context.Words.Source)
            .OfType<Source>()
            .OrderBy(source => source.Title, StringComparer.Ordinal)
            .ThenBy(source => source.Id, StringComparer.Ordinal)
            .ToList();
        if (sources.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock("Sources");
        foreach (var source in sources)
        {
            yield return LetterParts.Bullet(LetterParts.Quiet(SourceWords.InFull(source)));
        }
    }

    private static IEnumerable<Citation> Cited(Finding finding) => finding.Cites.Concat(finding.DisputedBy);
}
