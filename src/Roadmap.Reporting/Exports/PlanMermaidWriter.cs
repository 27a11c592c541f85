using System.Globalization;
using System.Text;
using Roadmap.Engine.Planning;

namespace Roadmap.Reporting.Exports;

/// <summary>Writes a plan as a Gantt chart in Mermaid's language, which many wikis and editors draw.</summary>
public static class PlanMermaidWriter
{
    /// <summary>Words with which a line of a chart may begin, so that a title must not begin with one.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "gantt", "title", "section", "dateformat", "axisformat", "tickinterval", "includes", "excludes", "todaymarker", "weekday", "weekend", "inclusiveenddates", "topaxis",
        "click", "call", "href", "acctitle", "accdescr", "vert", "end", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    };

    /// <summary>The chart; every line ends in a line feed.</summary>
    /// <param name="plan">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Write(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder("gantt\n");
        text.Append("    title ").Append(Safe($"A plan for {plan.District.Name}")).Append('\n');
        text.Append("    dateFormat YYYY-MM-DD\n    axisFormat %b %Y\n");
        if (!plan.Running.IsEmpty)
        {
            text.Append("    section Under way\n");
            foreach (var running in plan.Running)
            {
                Append(text, running.Title, "active, ", running.Id, plan.Start, running.InPlaceOn > plan.Start ? running.InPlaceOn : plan.Start.AddDays(1));
            }
        }

        string? section = null;
        foreach (var step in plan.Steps)
        {
            var own = step.Term ?? plan.Periods[step.Period].From.Year.ToString(CultureInfo.InvariantCulture);
            if (own != section)
            {
                section = own;
                text.Append("    section ").Append(Safe(own)).Append('\n');
            }

            Append(text, step.Title, step.IsCritical ? "crit, " : "", step.Id, step.Starts, step.Ends.AddDays(1));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, string mark, string id, DateOnly from, DateOnly until) =>
        text.Append("    ").Append(Begun(Safe(title))).Append(" :").Append(mark).Append(id).Append(", ").Append(Day(from)).Append(", ").Append(Day(until)).Append('\n');

    /// <summary>A title that begins like a line of the language, or with no letter, is put in quotation marks.</summary>
    private static string Begun(string title)
    {
        var word = title.Split(' ')[0];
        return title.Length > 0 && char.IsLetter(title[0]) && !Keywords.Contains(word) ? title : $"“{title}”";
    }

    /// <summary>Without the marks that end a title or begin something else, and on one line.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.Value switch
            {
                ':' => " –",
                ';' => ",",
                '#' => "no. ",
                '%' => " percent",
                '<' or '>' or '{' or '}' or '`' or '"' => "'",
                _ when Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) => " ",
                _ => rune.ToString(),
            });
        }

        return string.Join(' ', safe.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
