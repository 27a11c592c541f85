using System.Collections.Immutable;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Letters.Planning;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Districts;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>The plan as a calendar: a bar for each step, and below it how much of each resource is taken.</summary>
internal sealed class PlanChart
{
    private const int Width = 720;
    private const int Left = 248;
    private const int Top = 24;
    private const int RowHeight = 26;
    private const int BarHeight = 16;
    private const int TitleLength = 36;

    private readonly ReportContext context;
    private readonly ActionPlan plan;
    private readonly TimeAxis axis;
    private readonly ImmutableArray<RunningPractice> running;
    private readonly CapacityStrips strips;
    private readonly Picture picture;

    internal PlanChart(ReportContext context, ActionPlan plan)
    {
        this.context = context;
        this.plan = plan;
        running = [.. plan.Running.Where(practice => practice.InPlaceOn > plan.Start)];
        var last = plan.Steps.Select(step => step.Ends).Concat(running.Select(practice => practice.InPlaceOn)).Append(plan.Start).Max();
        axis = new TimeAxis(plan.Start, (last < plan.End ? last : plan.End).AddDays(1), Left, Width - Left - 2);
        var bottom = Top + (RowHeight * (plan.Steps.Length + running.Length));
        strips = new CapacityStrips(plan, context.Pack, axis, bottom + 30);
        picture = new Picture("plan", "The plan as a calendar", Description(), Width, strips.Bottom + 4);
    }

    internal void Write(MarkupWriter html)
    {
        picture.Write(
            html,
            Draw,
            Table(),
            "Solid: a step, with its number. Outlined after it: it could come that much later. ◆: the end of the plan hangs on it. Striped: under way already. Below: what is taken of each resource." + Closed());
        using (html.Open("details", "numbers"))
        {
            html.Add("summary", "What it takes, as a table");
            strips.Table().Write(html);
        }
    }

    private void Draw(MarkupWriter svg)
    {
        var bottom = Top + (RowHeight * (plan.Steps.Length + running.Length));
        foreach (var window in Windows)
        {
            svg.Rect(axis.At(window.From), Top, axis.At(window.To) - axis.At(window.From), bottom - Top, "closed");
        }

        axis.Years(svg, Top - 4, bottom);
        var y = Top;
        foreach (var practice in running)
        {
            svg.Label(0, y + 16, Short(practice.Title), "name");
            picture.Gap(svg, Left, y + 4, axis.At(practice.InPlaceOn) - Left, BarHeight);
            y += RowHeight;
        }

        for (var number = 1; number <= plan.Steps.Length; number++)
        {
            Step(svg, plan.Steps[number - 1], number, y);
            y += RowHeight;
        }

        strips.Draw(svg);
    }

    private void Step(MarkupWriter svg, PlanStep step, int number, int y)
    {
        var (from, to) = (axis.At(step.Starts), axis.At(step.Ends.AddDays(1)));
        svg.Line(0, y, axis.Right, y, "grid");
        svg.Label(0, y + 17, $"{Svg.Number(number)}", "rank");
        svg.Label(20, y + 17, Short(step.Title), "name");
        if (step.Slack > 0)
        {
            var last = plan.Periods[Math.Min(plan.Periods.Length - 1, step.Period + step.Length + step.Slack - 1)].To;
            svg.Rect(to, y + 5, axis.At(last) - to, BarHeight, "slack", 2);
        }

        svg.Rect(from, y + 5, Math.Max(4, to - from), BarHeight, step.IsCritical ? "bar critical" : "bar", 3);
        if (to - from > 18)
        {
            svg.Label((from + to) / 2, y + 17, step.IsCritical ? $"{Svg.Number(number)} ◆" : Svg.Number(number), "barnumber middle");
        }
    }

    private string Closed()
    {
        var windows = Windows.Select(window => $"{window.For?.Text ?? "everything"} from {DayWords.Of(window.From)} to {DayWords.Of(window.To)}{(window.Because is null ? "" : $" ({window.Because})")}").ToList();
        return windows.Count == 0 ? "" : $" Grey columns, closed for new work: {CountWords.List(windows, 4)}.";
    }

    private IEnumerable<ClosedWindow> Windows => (context.State.Calendar?.Closed ?? []).Where(window => window.To >= axis.From && window.From <= axis.To);

    private static string Short(string title) => TitleLines.Of(title, TitleLength, 1)[0];

    private string Description() => plan.Steps.IsEmpty
        ? "No step is laid out."
        : $"{CountWords.Capital(CountWords.Of(plan.Steps.Length, "step", "steps"))} from {DayWords.Of(plan.Start)} to {DayWords.Of(plan.Steps.Max(step => step.Ends))}, the first of them {plan.Steps[0].Title}.";

    /// <summary>What the picture shows, as a table.</summary>
    internal DataTable Table() => new(
        "The steps of the plan",
        ["Step", "From", "To", "Why then"],
        [
            .. plan.Steps.Select((step, at) => (ImmutableArray<string>)
            [
                $"{Svg.Number(at + 1)}. {step.Title}",
                DayWords.Of(step.Starts),
                DayWords.Of(step.Ends),
                DayWords.In(string.Join(" ", StepsSection.Told(step).Select(reason => reason.Text))),
            ]),
        ]);
}
