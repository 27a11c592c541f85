using System.Globalization;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>Everything that was found: a line for each, which opens to its reason, its evidence, its conditions and its sources.</summary>
internal static class FindingsHtml
{
    private static readonly Severity[] Severities = [Severity.Critical, Severity.High, Severity.Medium, Severity.Low, Severity.Note];

    internal static string Anchor(Finding finding) => "finding-" + finding.Id.Replace('/', '-');

    internal static void Write(MarkupWriter html, ReportContext context)
    {
        var findings = context.Findings.ToList();
        using (html.Open("section", ("id", "findings"), ("class", "sheet")))
        {
            html.Add("h2", "What was found");
            if (findings.Count == 0)
            {
                html.Add("p", context.Diagnosis.Undetermined.IsEmpty ? "Nothing was found that stands in the way." : "Nothing was found so far; much is not known yet.", "lead");
            }
            else
            {
                html.Add("p", $"{CountWords.Capital(CountWords.Of(findings.Count, "finding", "findings"))}, the weightiest first. Each opens to why it matters, what to do instead, and every value it rests on.", "lead");
                Tools(html, findings);
                using (html.Open("div", ("id", "finding-list")))
                {
                    foreach (var finding in findings)
                    {
                        Entry(html, finding, context);
                    }
                }
            }

            Strengths(html, context);
        }
    }

    /// <summary>Shown by the script alone, since without it they could do nothing.</summary>
    private static void Tools(MarkupWriter html, List<Finding> findings)
    {
        using (html.Open("div", ("class", "tools"), ("hidden", ""), ("data-tools", "finding-list")))
        {
            html.Add("label", "Find in these", ("for", "find"));
            html.Empty("input", ("id", "find"), ("type", "search"), ("data-find", ""));
            html.Add("label", "Weight", ("for", "weight"));
            using (html.Open("select", ("id", "weight"), ("data-weight", "")))
            {
                html.Add("option", "all", ("value", ""));
                foreach (var severity in Severities.Where(severity => findings.Any(finding => finding.Severity == severity)))
                {
                    html.Add("option", LanguageWords.Of(severity), ("value", LanguageWords.Of(severity)));
                }
            }

            html.Add("button", "Open all", ("type", "button"), ("data-open", ""));
            html.Add("button", "Close all", ("type", "button"), ("data-close", ""));
            html.Add("p", "", ("class", "count"), ("role", "status"), ("data-count", ""));
        }
    }

    private static void Entry(MarkupWriter html, Finding finding, ReportContext context)
    {
        using (html.Open("details", ("class", "finding"), ("id", Anchor(finding)), ("data-weight", LanguageWords.Of(finding.Severity))))
        {
            using (html.Open("summary"))
            {
                html.Add("span", LanguageWords.Of(finding.Severity), "tag " + LanguageWords.Of(finding.Severity)).Text(" ");
                html.Add("span", FindingWords.Of(finding.Finds), "kind").Text(" ");
                html.Add("strong", finding.Title);
                html.Add("span", DayWords.In(finding.Message), "message");
            }

            using (html.Open("div", "inside"))
            {
                Told(html, finding);
                EvidenceHtml.Write(html, finding, context);
                TraceHtml.Write(html, finding, context);
                SourcesHtml.Cited(html, finding, context);
                LeadsTo(html, finding, context);
            }
        }
    }

    private static void Told(MarkupWriter html, Finding finding)
    {
        using (html.Open("dl", "told"))
        {
            Say(html, "Why it matters", finding.Why);
            Say(html, "Instead", finding.Instead);
            foreach (var change in finding.WouldChange)
            {
                Say(html, "But", DayWords.In(change));
            }

            Say(html, "How sure", CountWords.Capital(ConfidenceWords.Of(finding.Confidence)) + "." + (finding.IsTrial ? " The rule is on trial." : ""));
        }
    }

    private static void LeadsTo(MarkupWriter html, Finding finding, ReportContext context)
    {
        var steps = finding.LeadsTo.Where(id => context.Diagnosis.LeveragePoints.Any(point => point.Id == id)).ToList();
        if (steps.Count == 0)
        {
            return;
        }

        using (html.Open("p", "leads"))
        {
            html.Text("Steps that answer it: ");
            for (var i = 0; i < steps.Count; i++)
            {
                html.Text(i == 0 ? "" : ", ");
                html.Add("a", context.Words.Title(steps[i]), ("href", "#" + StepsHtml.Anchor(steps[i])));
            }
        }
    }

    private static void Strengths(MarkupWriter html, ReportContext context)
    {
        var strengths = context.Strengths.ToList();
        if (strengths.Count == 0)
        {
            return;
        }

        html.Add("h3", $"What is strong ({strengths.Count.ToString(CultureInfo.InvariantCulture)})");
        foreach (var strength in strengths)
        {
            Entry(html, strength, context);
        }
    }

    internal static void Say(MarkupWriter html, string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            html.Add("dt", label);
            html.Add("dd", text);
        }
    }
}
