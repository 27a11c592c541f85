using System.Globalization;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Districts;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>Says times and amounts of a plan.</summary>
internal static class PlanText
{
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Amount(decimal amount) => amount.ToString("#,0.######", CultureInfo.InvariantCulture);

    /// <summary><c>Oct 2026 to Nov 2026</c>, <c>Fall 2026</c>.</summary>
    internal static string Span(ActionPlan plan, PlanStep step)
    {
        var first = plan.Periods[step.Period].Name;
        var last = plan.Periods[step.Period + step.Length - 1].Name;
        return step.Length == 1 ? first : $"{first} to {last}";
    }

    /// <summary>The stretch under which a step is told: its term; between terms both of them; without terms its year.</summary>
    internal static string Chapter(ActionPlan plan, PlanStep step)
    {
        var before = plan.Periods.Take(step.Period).LastOrDefault(period => period.Term is not null)?.Term;
        var after = plan.Periods.Skip(step.Period).FirstOrDefault(period => period.Term is not null)?.Term;
        return step.Term ?? (before, after) switch
        {
            (null, null) => step.Starts.Year.ToString(CultureInfo.InvariantCulture),
            (null, _) => $"Before {after}",
            (_, null) => $"After {before}",
            _ => $"Between {before} and {after}",
        };
    }

    /// <summary><c>one month</c>, <c>two terms</c>.</summary>
    internal static string Periods(ActionPlan plan, int count) =>
        plan.Step == CalendarStep.Term ? CountWords.Of(count, "term", "terms") : CountWords.Of(count, "month", "months");
}
