using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>What is better left for now, what the district has set aside, what a shared report hides, and what is odd about the file.</summary>
internal static class AsideHtml
{
    internal static void Write(MarkupWriter html, ReportContext context)
    {
        var diagnosis = context.Diagnosis;
        if (diagnosis.Withheld.IsEmpty && diagnosis.Waived.IsEmpty && diagnosis.Problems.IsEmpty && context.Groups.Hidden.IsEmpty)
        {
            return;
        }

        using (html.Open("section", ("id", "aside"), ("class", "sheet")))
        {
            html.Add("h2", "Set aside");
            List(html, "What to leave for now", diagnosis.Withheld.Select(practice => $"{practice.Title}. {practice.Because.Trim()}"));
            List(html, "What the district lives with", diagnosis.Waived.Select(waived => $"{waived.Title}. {waived.Reason.Trim()} {Terms(waived)}"));
            List(html, "Hidden here", context.Groups.Hidden.Select(Hidden));
            List(html, "Odd in the file", diagnosis.Problems.Select(problem => $"{(problem.Place is { } place ? $"{place.File}:{Charts.Svg.Number(place.Line)}: " : "")}{problem.Message} {problem.Suggestion}".TrimEnd()));
        }
    }

    /// <summary>Which reading is hidden, and why.</summary>
    internal static string Hidden(HiddenReading reading)
    {
        var parts = new[] { reading.School, reading.RoleTitle, reading.Date is null ? null : DayWords.In(reading.Date) };
        return $"{reading.Title} ({string.Join(", ", parts.OfType<string>())}): {HiddenReading.Words}.";
    }

    private static string Terms(WaivedFinding waived)
    {
        var terms = new[] { waived.By is null ? null : $"decided by {waived.By}", waived.Until is null ? "without end" : $"until {DayWords.In(waived.Until)}" };
        return $"({string.Join(", ", terms.OfType<string>())})";
    }

    private static void List(MarkupWriter html, string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        html.Add("h3", title);
        using (html.Open("ul", "plain"))
        {
            foreach (var item in all)
            {
                html.Add("li", item);
            }
        }
    }
}
