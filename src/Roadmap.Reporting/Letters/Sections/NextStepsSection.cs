using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>The two or three steps to take next, and the reason for each.</summary>
internal static class NextStepsSection
{
    private const int MostReasons = 2;

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
            foreach (var block in Step(point, context))
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

    private static IEnumerable<LetterBlock> Step(LeveragePoint point, LetterContext context)
    {
        yield return LetterParts.Numbered(point.Rank, LetterParts.Strong(point.Title), LetterParts.Plain(Points(point, context)), LetterParts.Quiet($" [{point.Id}]"));
        yield return LetterParts.Below(new TextRun(CountWords.Capital(ReadinessWords.Of(point, context.Words)), point.IsReady ? Tone.Good : Tone.Notice));
        foreach (var block in context.Options.ShowAll ? Parts(point) : Reasons(point))
        {
            yield return block;
        }

        if (!point.FirstSteps.IsEmpty)
        {
            yield return LetterParts.Labelled("Begin", LetterParts.Plain(string.Join(" ", point.FirstSteps.Select(step => step.Trim()))));
        }
    }

    private static string Points(LeveragePoint point, LetterContext context) => context.Options.ShowAll ? $" ({PointText.OneDecimal(point.Thousandths)} points)" : "";

    /// <summary>Every part of the score, with its points.</summary>
    private static IEnumerable<LetterBlock> Parts(LeveragePoint point) =>
        point.Parts.Where(part => part.Value != 0).Select(part => LetterParts.Labelled(PointText.Signed(part.Value), LetterParts.Plain(Sentence(part))));

    /// <summary>What speaks for the step most.</summary>
    private static IEnumerable<LetterBlock> Reasons(LeveragePoint point)
    {
        var most = point.Parts.Where(part => part.Value > 0).OrderByDescending(part => part.Value).Take(MostReasons).ToList();
        return most.Count == 0 ? [] : [LetterParts.Labelled("Why", LetterParts.Plain(string.Join(" ", most.Select(Sentence))))];
    }

    private static string Sentence(ScorePart part) => CountWords.Capital(part.Because.TrimEnd('.')) + ".";
}
