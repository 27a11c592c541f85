using Roadmap.Engine.Planning;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>The plan: its calendar, its goals, what cannot hold together, and what was left out.</summary>
internal static class PlanHtml
{
    internal static void Write(MarkupWriter html, ReportContext context)
    {
        if (context.Plan is not { } plan)
        {
            return;
        }

        using (html.Open("section", ("id", "calendar"), ("class", "sheet")))
        {
            html.Add("h2", "The plan");
            if (plan.Conflict is { } conflict)
            {
                Conflict(html, conflict);
            }

            if (plan.Steps.IsEmpty)
            {
                html.Add("p", plan.Conflict is null ? "There is no step to lay out yet: the questions below come first." : "No calendar can be drawn until one of these gives way.", "lead");
            }
            else
            {
                html.Add("p", Lead(plan), "lead");
                new PlanChart(context, plan).Write(html);
            }

            List(html, "Goals", plan.Goals.Select(goal => $"{context.Words.Milestone(goal.Reach)}, wanted by {DayWords.Of(goal.By)}: {Outcome(goal)}. {DayWords.In(goal.Because)}"));
            List(html, "When stalls clear", plan.Stalls.Select(stall => $"{stall.Title}: {(stall.On is { } on ? DayWords.Of(on) : "no date")}. {DayWords.In(stall.Because)}"));
            List(html, "Left out of the plan", plan.LeftOut.Select(left => $"{left.Title}: {DayWords.In(left.Because)}"));
        }
    }

    private static string Lead(ActionPlan plan) =>
        $"{CountWords.Capital(CountWords.Of(plan.Steps.Length, "step", "steps"))} on the district's own calendar, from {DayWords.Of(plan.Start)} to {DayWords.Of(plan.Steps.Max(step => step.Ends))}, within what it can carry.";

    private static void Conflict(MarkupWriter html, PlanConflict conflict)
    {
        using (html.Open("div", "card warning"))
        {
            html.Add("h3", "◆ Not everything wanted can hold together");
            Items(html, conflict.Parts.Select(part => DayWords.In(part.Text)));
            Items(html, conflict.Because.Select(DayWords.In));
            html.Add("h4", "Ways out, each of them tried");
            Items(html, conflict.Relaxations.Select(way => DayWords.In(string.Join("; and ", way.Changes.Select(change => change.Text)))));
        }
    }

    private static void List(MarkupWriter html, string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        using (html.Open("details", "numbers"))
        {
            html.Add("summary", $"{title} ({Svg.Number(all.Count)})");
            Items(html, all);
        }
    }

    private static void Items(MarkupWriter html, IEnumerable<string> items)
    {
        using (html.Open("ul", "plain"))
        {
            foreach (var item in items)
            {
                html.Add("li", item);
            }
        }
    }

    private static string Outcome(PlanGoal goal) => goal.Outcome switch
    {
        PlanGoalOutcome.Reached => "reached already",
        PlanGoalOutcome.InTime => $"in time, {(goal.On is { } on ? DayWords.Of(on) : "")}",
        PlanGoalOutcome.Late => $"late, {(goal.On is { } on ? DayWords.Of(on) : "")}",
        PlanGoalOutcome.OutOfReach => "out of reach",
        _ => "in conflict",
    };
}
