using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>Every step that could come next, best first, each with the parts of its score.</summary>
internal static class StepsHtml
{
    internal static string Anchor(string practice) => "step-" + practice;

    internal static void Write(MarkupWriter html, ReportContext context)
    {
        using (html.Open("section", ("id", "weighed"), ("class", "sheet")))
        {
            html.Add("h2", "The steps, weighed");
            if (context.Diagnosis.LeveragePoints.IsEmpty)
            {
                html.Add("p", "No step is waiting to be taken.", "lead");
            }
            else
            {
                html.Add("p", "The steps that are ready come first, then those that wait; in each group, the most points first. Points add up what a step answers, heals and unlocks, less what it takes.", "lead");
            }

            foreach (var step in context.Diagnosis.LeveragePoints)
            {
                Step(html, step, context);
            }

            UnderWay(html, context);
        }
    }

    private static void Step(MarkupWriter html, LeveragePoint step, ReportContext context)
    {
        using (html.Open("details", ("class", "step"), ("id", Anchor(step.Id))))
        {
            using (html.Open("summary"))
            {
                html.Add("span", Charts.Svg.Number(step.Rank) + ".", "rank").Text(" ");
                html.Add("strong", step.Title).Text(" ");
                html.Add("span", PointText.OneDecimal(step.Thousandths) + " points", "points").Text(" ");
                html.Add("span", CountWords.Capital(ReadinessWords.Of(step, context.Words)), "message");
            }

            using (html.Open("div", "inside"))
            {
                Practice? practice = context.Pack.Practices.FirstOrDefault(known => known.Id == step.Id);
                if (practice?.Summary is { } summary)
                {
                    html.Add("p", summary.Trim());
                }

                Parts(html, step);
                if (!step.FirstSteps.IsEmpty)
                {
                    html.Add("h4", "How to begin");
                    using (html.Open("ul"))
                    {
                        foreach (var first in step.FirstSteps)
                        {
                            html.Add("li", first.Trim());
                        }
                    }
                }

                SourcesHtml.Cited(html, practice?.Cites ?? [], [], context);
            }
        }
    }

    private static void Parts(MarkupWriter html, LeveragePoint step)
    {
        using (html.Open("table", "parts"))
        {
            html.Add("caption", "The parts of its score");
            using (html.Open("tbody"))
            {
                foreach (var part in step.Parts)
                {
                    using (html.Open("tr"))
                    {
                        html.Add("th", CountWords.Capital(LanguageWords.Of(part.Kind)), ("scope", "row"));
                        html.Add("td", PointText.Signed(part.Value), "number");
                        html.Add("td", CountWords.Capital(part.Because));
                    }
                }
            }
        }
    }

    private static void UnderWay(MarkupWriter html, ReportContext context)
    {
        if (context.Diagnosis.UnderWay.IsEmpty)
        {
            return;
        }

        html.Add("h3", "Under way and moving");
        using (html.Open("ul", "plain"))
        {
            foreach (var practice in context.Diagnosis.UnderWay)
            {
                html.Add("li", practice.Started is null ? practice.Title : $"{practice.Title}, since {DayWords.In(practice.Started)}");
            }
        }
    }
}
