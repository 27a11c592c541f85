using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Reporting.Letters.Explaining;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>The conditions behind a finding as a tree: each part with what it came to and the values it read.</summary>
internal static class TraceHtml
{
    internal static void Write(MarkupWriter html, Finding finding, ReportContext context)
    {
        if (context.Explanations.GetValueOrDefault(finding.Id) is not { Conditions.IsEmpty: false } explanation)
        {
            return;
        }

        using (html.Open("details", "tree"))
        {
            html.Add("summary", "How it was worked out");
            html.Add("p", DayWords.In(explanation.Summary));
            foreach (var condition in explanation.Conditions)
            {
                html.Add("h4", ConditionParts.Heading(condition.Name));
                using (html.Open("ul"))
                {
                    Part(html, condition.Trace, context);
                }

                using (html.Open("p", "place"))
                {
                    html.Text("written in ");
                    html.Add("code", $"{condition.Trace.File}:{Charts.Svg.Number(condition.Trace.Line)}");
                }
            }
        }
    }

    /// <summary>The recursion is as deep as the pack's conditions and the layers of its rules, which the loader limits.</summary>
    private static void Part(MarkupWriter html, ConditionTrace trace, ReportContext context)
    {
        var shown = TraceSelection.Of(trace, TraceDetail.Whole);
        if (!trace.IsLeaf && shown is { Parts: [var only], MayCollapse: true })
        {
            Part(html, only, context);
            return;
        }

        using (html.Open("li"))
        {
            Mark(html, trace.Verdict);
            html.Text(" " + (trace.IsLeaf ? Sentence(trace) : TraceParts.TreeWords(trace) + ":"));
            foreach (var cell in trace.Cells)
            {
                Cell(html, cell, context);
            }

            if (!shown.Parts.IsEmpty || shown.LeftOut is not null)
            {
                using (html.Open("ul"))
                {
                    foreach (var part in shown.Parts)
                    {
                        Part(html, part, context);
                    }

                    if (shown.LeftOut is { } leftOut)
                    {
                        html.Add("li", leftOut, "quiet");
                    }
                }
            }
        }
    }

    private static string Sentence(ConditionTrace trace) => (trace.School is null ? "" : $"{trace.School}: ") + CountWords.Capital(trace.Sentence);

    private static void Cell(MarkupWriter html, CellEvidence cell, ReportContext context)
    {
        using (html.Open("div", "cell"))
        {
            html.Text($"{cell.Cell}: ");
            html.Add("b", DayWords.In(context.Groups.ValueOf(cell)));
            var told = EvidenceHtml.Told(cell);
            html.Text(told.Length == 0 ? " " : $" ({told}) ");
            if (EvidenceHtml.Place(cell) is { Length: > 0 } place)
            {
                html.Add("code", place);
            }
        }
    }

    private static void Mark(MarkupWriter html, Verdict verdict) => _ = verdict switch
    {
        Verdict.True => html.Add("span", "✓ yes", "verdict yes"),
        Verdict.False => html.Add("span", "✕ no", "verdict no"),
        _ => html.Add("span", "? not known", "verdict open"),
    };
}
