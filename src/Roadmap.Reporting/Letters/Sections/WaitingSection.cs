using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>What could come later, and what it waits for.</summary>
internal static class WaitingSection
{
    private const int MostListed = 5;

    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var later = context.Diagnosis.LeveragePoints.Skip(context.Diagnosis.ShowFirst).ToList();
        if (later.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock("What can come later");
        var most = context.Options.ShowAll ? later.Count : MostListed;
        foreach (var point in later.Take(most))
        {
            yield return LetterParts.Bullet(LetterParts.Plain($"{point.Title}: {ReadinessWords.Of(point, context.Words)}"));
        }

        if (later.Count > most)
        {
            yield return new ParagraphBlock(LetterParts.Quiet($"{CountWords.Capital(CountWords.Of(later.Count - most, "more step", "more steps"))}: --all shows them."));
        }
    }
}
