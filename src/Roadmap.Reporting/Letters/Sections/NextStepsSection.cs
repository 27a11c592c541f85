using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>The two or three steps to take next, and the reason for each.</summary>
internal static class NextStepsSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var diagnosis = context.Diagnosis;
        if (diagnosis.LeveragePoints.IsEmpty && diagnosis.UnderWay.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What to do next");
        foreach (var point in diagnosis.LeveragePoints.Take(diagnosis.ShowFirst))
        {
            foreach (var block in Step(point, context.Words))
            {
                yield return block;
            }

            yield return new GapBlock();
        }

        if (!diagnosis.UnderWay.IsEmpty)
        {
            var moving = diagnosis.UnderWay.Select(practice => practice.Started is null ? practice.Title : $"{practice.Title} (since {practice.Started})");
            yield return new ParagraphBlock(LetterParts.Plain($"Under way and moving: {string.Join("; ", moving)}."));
        }
    }

    private static IEnumerable<LetterBlock> Step(LeveragePoint point, PackWords words)
    {
        yield return LetterParts.Numbered(
            point.Rank,
            LetterParts.Strong(point.Title),
            LetterParts.Plain($" ({PointText.OneDecimal(point.Thousandths)} points)"),
            LetterParts.Quiet($" [{point.Id}]"));
        yield return LetterParts.Below(new TextRun(CountWords.Capital(ReadinessWords.Of(point, words)), point.IsReady ? Tone.Good : Tone.Notice));
        foreach (var part in point.Parts.Where(part => part.Value != 0))
        {
            yield return LetterParts.Labelled(PointText.Signed(part.Value), LetterParts.Plain(CountWords.Capital(part.Because.TrimEnd('.')) + "."));
        }

        if (!point.FirstSteps.IsEmpty)
        {
            yield return LetterParts.Labelled("Begin", LetterParts.Plain(string.Join(" ", point.FirstSteps.Select(step => step.Trim()))));
        }
    }
}
