using System.Globalization;
using System.Text;
using Roadmap.Engine.Planning;

namespace Roadmap.Reporting.Exports;

/// <summary>
/// Writes the steps and goals of a plan as an iCalendar file (RFC 5545), one all-day event each. An event keeps its identifier from plan to plan, so that a calendar into which
/// a newer plan is read moves it and does not double it; its stamp is the as-of date, since no clock is read.
/// </summary>
public static class PlanCalendarWriter
{
    private const int MostOctets = 75;

    /// <summary>The file; lines end in carriage return and line feed, as the format asks.</summary>
    /// <param name="plan">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Write(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, $"PRODID:-//Roadmap//Plan {Escape(plan.Engine)}//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"X-WR-CALNAME:{Escape($"A plan for {plan.District.Name}")}");
        foreach (var step in plan.Steps)
        {
            Event(text, plan, "step-" + step.Id, step.Starts, step.Ends.AddDays(1), step.Title, Description(step));
        }

        for (var i = 0; i < plan.Goals.Length; i++)
        {
            var goal = plan.Goals[i];
            Event(text, plan, string.Create(CultureInfo.InvariantCulture, $"goal-{i + 1}"), goal.By, goal.By.AddDays(1), $"Goal: {goal.Reach}", goal.Because);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, ActionPlan plan, string what, DateOnly from, DateOnly until, string summary, string description)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:roadmap-{Escape(plan.District.Id)}-{what}");
        Line(text, $"DTSTAMP:{Day(plan.District.AsOf)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Day(from)}");
        Line(text, $"DTEND;VALUE=DATE:{Day(until)}");
        Line(text, $"SUMMARY:{Escape(summary)}");
        Line(text, $"DESCRIPTION:{Escape(description)}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Description(PlanStep step) =>
        string.Join('\n', step.Because.Select(reason => reason.Text).Concat(step.Notes).Concat(step.FirstSteps.Select(first => "- " + first.Trim())));

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '\\' => @"\\",
                ';' => @"\;",
                ',' => @"\,",
                '\n' => @"\n",
                _ when Rune.IsControl(rune) => " ",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Lines are folded at 75 octets, never inside a character.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
