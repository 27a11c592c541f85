using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>What a leader reads in a minute: where the district stands, what to put right first, and the next steps with why.</summary>
internal static class FirstScreen
{
    private const int Segment = 22;
    private const int SegmentHeight = 12;
    private const int MostReasons = 1;

    internal static void Write(MarkupWriter html, ReportContext context)
    {
        using (html.Open("header", "opening"))
        {
            var district = context.Diagnosis.District;
            html.Add("p", $"{context.Pack.Title} · as of {DayWords.Long(district.AsOf)}", "kicker");
            html.Add("h1", district.Name);
            html.Add("p", context.InShort, "inshort");
            Shared(html, context);
            using (html.Open("div", "front"))
            {
                Standings(html, context);
                Root(html, context);
            }

            NextSteps(html, context);
            Contents(html, context);
        }
    }

    private static void Shared(MarkupWriter html, ReportContext context)
    {
        if (context.IsShared)
        {
            var hidden = context.Groups.Hidden.Length;
            html.Add(
                "p",
                hidden == 0
                    ? "A report to share: no reading of fewer than 10 responses stood in the file."
                    : $"A report to share: {CountWords.Of(hidden, "reading is", "readings are")} {HiddenReading.Words}. What is said here rests on the others alone.",
                "shared");
        }
    }

    private static void Standings(MarkupWriter html, ReportContext context)
    {
        using (html.Open("section", ("class", "card stand"), ("aria-labelledby", "stand")))
        {
            html.Add("h2", "Where the district stands", ("id", "stand"));
            using (html.Open("ul", "meters"))
            {
                foreach (var standing in context.Diagnosis.Standings)
                {
                    Standing(html, standing, context.Words);
                }
            }

            html.Add("p", "Filled: reached. Outlined: up to the level aimed at.", "legend");
        }
    }

    private static void Standing(MarkupWriter html, Standing standing, PackWords words)
    {
        using (html.Open("li"))
        {
            html.Add("span", standing.Title, "area").Text(" ");
            Meter(html, standing.LevelIndex, words.LevelIndex(standing.Target), words.Levels - 1);
            html.Text(" ");
            html.Add("span", CountWords.Capital(standing.Level ?? "not known"), standing.Level is null ? "level none" : "level").Text(" ");
            var notes = new[] { StandingWords.Mark(standing), standing.Since is null ? null : $"since {DayWords.In(standing.Since)}" };
            html.Add("span", string.Join(", ", notes.OfType<string>()), standing.IsStallingPoint ? "since alarm" : "since");
        }
    }

    /// <summary>A drawing beside the word that says the same, so it is hidden from those who listen.</summary>
    internal static void Meter(MarkupWriter html, int? level, int target, int highest)
    {
        using (html.Open("svg", ("class", "meter"), ("viewBox", $"0 0 {Svg.Number(highest * Segment)} {Svg.Number(SegmentHeight)}"), ("width", Svg.Number(highest * Segment)), ("height", Svg.Number(SegmentHeight)), ("aria-hidden", "true"), ("focusable", "false")))
        {
            for (var at = 0; at < highest; at++)
            {
                html.Rect((at * Segment) + 1, 1, Segment - 4, SegmentHeight - 2, level is null ? "seg unknown" : at < level ? "seg full" : at < target ? "seg aim" : "seg", 2);
            }
        }
    }

    private static void Root(MarkupWriter html, ReportContext context)
    {
        using (html.Open("section", ("class", context.RootSentence is null ? "card root calm" : "card root"), ("aria-labelledby", "root")))
        {
            html.Add("h2", context.RootSentence is null ? "The order of things" : "What to put right first", ("id", "root"));
            html.Add("p", context.RootSentence ?? DayWords.In(context.NoRoot), "sentence");
            if (context.RootFinding is { } finding)
            {
                html.Add("p", finding.Instead ?? finding.Why, "instead");
                using (html.Open("p", "more"))
                {
                    html.Add("a", "Why this is said", ("href", "#" + FindingsHtml.Anchor(finding)));
                }
            }
        }
    }

    private static void NextSteps(MarkupWriter html, ReportContext context)
    {
        using (html.Open("section", ("class", "next"), ("aria-labelledby", "next")))
        {
            html.Add("h2", "What to do next", ("id", "next"));
            var steps = context.FirstSteps.ToList();
            if (steps.Count == 0)
            {
                html.Add("p", context.Diagnosis.Questions.IsEmpty ? "No step is waiting to be taken." : "No step can be named yet: the questions below come first.");
                return;
            }

            using (html.Open("ol", "steps"))
            {
                foreach (var step in steps)
                {
                    Step(html, step, context);
                }
            }
        }
    }

    private static void Step(MarkupWriter html, LeveragePoint step, ReportContext context)
    {
        using (html.Open("li", "card"))
        {
            html.Add("h3", step.Title);
            html.Add("p", CountWords.Capital(ReadinessWords.Of(step, context.Words)), step.IsReady ? "ready" : "waits");
            foreach (var part in step.Parts.Where(part => part.Value > 0).OrderByDescending(part => part.Value).ThenBy(part => part.Kind).Take(MostReasons))
            {
                html.Add("p", $"Why: {Uncapital(part.Because.TrimEnd('.'))}.");
            }

            if (step.FirstSteps is [var begin, ..])
            {
                html.Add("p", $"Begin: {begin.Trim()}");
            }

            using (html.Open("p", "more"))
            {
                html.Add("a", "How it was weighed", ("href", "#" + StepsHtml.Anchor(step.Id)), ("aria-label", $"How it was weighed: {step.Title}"));
            }
        }
    }

    private static string Uncapital(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static void Contents(MarkupWriter html, ReportContext context)
    {
        using (html.Open("nav", ("class", "contents"), ("aria-label", "In this report")))
        {
            Link(html, "#years", "Over the years");
            Link(html, "#order-taken", "The order of things");
            Link(html, "#rests", "What rests on what");
            Link(html, "#calendar", "The plan", context.Plan is not null);
            Link(html, "#findings", "What was found");
            Link(html, "#weighed", "The steps, weighed");
            Link(html, "#questions", "What to ask", !context.Diagnosis.Questions.IsEmpty);
            Link(html, "#schools", "Schools", !context.State.Schools.IsEmpty);
            Link(html, "#sources", "Sources");
        }
    }

    private static void Link(MarkupWriter html, string target, string title, bool isThere = true)
    {
        if (isThere)
        {
            html.Add("a", title, ("href", target)).Text(" ");
        }
    }
}
