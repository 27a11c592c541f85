using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>When stalls are expected to clear, and what becomes of the goals.</summary>
internal static class ClearingSection
{
    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        if (!plan.Stalls.IsEmpty && plan.Conflict is null)
        {
            yield return new HeadingBlock("When stalls are expected to clear");
            foreach (var stall in plan.Stalls)
            {
                var on = stall.On is { } day ? PlanText.Day(day) : "not in this plan";
                yield return LetterParts.Bullet(LetterParts.Strong($"{stall.Title}: {on}."), LetterParts.Plain($" {stall.Because}"));
            }
        }

        if (!plan.Goals.IsEmpty)
        {
            yield return new HeadingBlock("Goals");
            foreach (var goal in plan.Goals)
            {
                yield return LetterParts.Bullet(new TextRun($"{CountWords.Capital(Outcome(goal.Outcome))}, wanted by {PlanText.Day(goal.By)}:", Tone(goal.Outcome)), LetterParts.Plain($" {goal.Because}"));
            }
        }
    }

    private static string Outcome(PlanGoalOutcome outcome) => outcome switch
    {
        PlanGoalOutcome.Reached => "reached",
        PlanGoalOutcome.InTime => "in time",
        PlanGoalOutcome.Late => "late",
        PlanGoalOutcome.OutOfReach => "out of reach",
        _ => "in conflict",
    };

    private static Tone Tone(PlanGoalOutcome outcome) => outcome is PlanGoalOutcome.Reached or PlanGoalOutcome.InTime ? Text.Tone.Good : Text.Tone.Notice;
}
