using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>The report of one district, from the first screen to the sources.</summary>
internal static class DistrictPage
{
    internal static string Write(ReportContext context) => Page.Write($"{context.Diagnosis.District.Name}: where it stands", html =>
    {
        FirstScreen.Write(html, context);
        using (html.Open("main", ("id", "main"), ("tabindex", "-1")))
        {
            Pictures(html, context);
            PlanHtml.Write(html, context);
            FindingsHtml.Write(html, context);
            StepsHtml.Write(html, context);
            QuestionsHtml.Write(html, context);
            SchoolsHtml.Write(html, context);
            AsideHtml.Write(html, context);
            SourcesHtml.Write(html, context);
        }

        FooterHtml.Write(html, context.Diagnosis.Packs, context.Diagnosis.Engine, context.Diagnosis.District.AsOf);
    });

    private static void Pictures(MarkupWriter html, ReportContext context)
    {
        using (html.Open("section", ("id", "years"), ("class", "sheet")))
        {
            html.Add("h2", "The areas over the years");
            new LevelsChart(context).Write(html);
        }

        using (html.Open("section", ("id", "order-taken"), ("class", "sheet")))
        {
            html.Add("h2", "The order of things");
            if (AdvisedProfile.Of(context.Pack) is { } profile)
            {
                var chart = new OrderChart(context, profile);
                html.Add("p", chart.Sentence, "lead");
                chart.Write(html);
            }

            var judged = context.Judged;
            if (judged.Length > 0)
            {
                html.Add("p", judged);
            }
        }

        using (html.Open("section", ("id", "rests"), ("class", "sheet")))
        {
            html.Add("h2", "What rests on what");
            if (DependencyChart.Around(context) is { } map)
            {
                html.Add("p", map.Sentence, "lead");
                map.Write(html);
            }
            else
            {
                html.Add("p", DayWords.In(context.NoRoot), "lead");
            }
        }
    }
}
