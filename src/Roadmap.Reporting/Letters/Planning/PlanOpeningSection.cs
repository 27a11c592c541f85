using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Districts;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>Whose plan it is, from when to when, and the whole in two sentences.</summary>
internal static class PlanOpeningSection
{
    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        var packs = string.Join(" and ", plan.Packs.Select(pack => $"{pack.Id} {pack.Version}"));
        yield return new HeadingBlock($"A plan for {plan.District.Name}", isTitle: true);
        yield return new ParagraphBlock(
            LetterParts.Plain($"From {PlanText.Day(plan.Start)} to {PlanText.Day(plan.End)}, by {(plan.Step == CalendarStep.Term ? "terms" : "months")}; as of {PlanText.Day(plan.District.AsOf)}, "),
            LetterParts.Quiet($"made with {packs}."));
        yield return new ParagraphBlock(LetterParts.Plain(InShort(plan)));
    }

    private static string InShort(ActionPlan plan)
    {
        if (plan.Conflict is not null)
        {
            return "In short: there is no plan that keeps everything that is promised and wanted.";
        }

        if (plan.Steps.IsEmpty)
        {
            return plan.Stop is PlanStop.BudgetSpent or PlanStop.Cancelled && plan.Measures.IsEmpty
                ? "In short: no plan was found within the budget. Whether there is one is not proved; a larger budget may tell."
                : "In short: there is no step to lay out yet. What to ask next is in the diagnosis.";
        }

        var running = plan.Running.IsEmpty ? "" : $", beside {CountWords.Of(plan.Running.Length, "practice", "practices")} under way";
        var leftOut = plan.LeftOut.IsEmpty ? "" : $"; {CountWords.Number(plan.LeftOut.Length)} left out";
        return $"In short: {CountWords.Of(plan.Steps.Length, "step", "steps")}{running}{leftOut}. {First(plan)} The last is done on {PlanText.Day(plan.Steps.Max(step => step.Ends))}.";
    }

    private static string First(ActionPlan plan)
    {
        var first = plan.Steps.Where(step => step.Period == plan.Steps[0].Period).OrderBy(step => step.Rank ?? int.MaxValue).First();
        return $"It begins in {plan.Periods[first.Period].Name} with “{first.Title}”.";
    }
}
