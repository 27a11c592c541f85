using System.Globalization;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>Each step with its time and the reason for it, term by term.</summary>
internal static class StepsSection
{
    private const int NumberHang = 4;
    private const int LabelHang = 10;

    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        var stalls = plan.Stalls.ToDictionary(stall => stall.Id, stall => stall.Title, StringComparer.Ordinal);
        string? chapter = null;
        for (var i = 0; i < plan.Steps.Length; i++)
        {
            var step = plan.Steps[i];
            if (PlanText.Chapter(plan, step) is var begun && begun != chapter)
            {
                chapter = begun;
                yield return new HeadingBlock(begun);
            }

            foreach (var block in Step(plan, step, i + 1, stalls))
            {
                yield return block;
            }

            yield return new GapBlock();
        }
    }

    private static IEnumerable<LetterBlock> Step(ActionPlan plan, PlanStep step, int number, Dictionary<string, string> stalls)
    {
        yield return Numbered(number, LetterParts.Strong(step.Title), LetterParts.Quiet($" [{step.Id}]"));
        yield return Below(LetterParts.Plain($"{PlanText.Span(plan, step)}{string.Concat(Marks(plan, step).Select(mark => ", " + mark))}."));
        foreach (var reason in Told(step))
        {
            yield return Labelled("Why then", LetterParts.Plain(reason.Text));
        }

        if (!step.Clears.IsEmpty)
        {
            yield return Labelled("Clears", LetterParts.Plain(string.Join("; ", step.Clears.Select(id => $"“{stalls.GetValueOrDefault(id, id)}”"))));
        }

        foreach (var note in step.Notes)
        {
            yield return Labelled("Note", LetterParts.Plain(CountWords.Capital(note)));
        }
    }

    /// <summary>A plan may have more than nine steps, so the numbers have room for two digits.</summary>
    private static ParagraphBlock Numbered(int number, params TextRun[] runs) =>
        new([.. runs]) { Lead = new TextRun(string.Create(CultureInfo.InvariantCulture, $"{number}."), Tone.Strong), Hang = NumberHang };

    private static ParagraphBlock Below(TextRun run) => new(run) { Indent = NumberHang };

    private static ParagraphBlock Labelled(string label, TextRun run) => new(run) { Indent = NumberHang, Lead = new TextRun(label, Tone.Quiet), Hang = LabelHang };

    /// <summary>A promise or the beginning of the plan is reason enough, whatever else would stand in the way.</summary>
    internal static IEnumerable<PlanReason> Told(PlanStep step) => step.Because[0].Kind is PlanReasonKind.Start or PlanReasonKind.Pin ? step.Because.Take(1) : step.Because;

    private static IEnumerable<string> Marks(ActionPlan plan, PlanStep step)
    {
        if (step.IsRestart)
        {
            yield return "begins again";
        }

        if (step.IsCritical)
        {
            yield return "the end of the plan hangs on it";
        }
        else if (step.Slack > 0)
        {
            yield return $"could come {PlanText.Periods(plan, step.Slack)} later";
        }
    }
}
