using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>Each district of a network in short: where it stands, its root, its next steps, its weightiest findings.</summary>
internal static class DistrictEntries
{
    private const int MostFindings = 5;
    private const string ListId = "district-list";

    internal static void Write(MarkupWriter html, NetworkContext context)
    {
        using (html.Open("div", ("class", "tools"), ("hidden", ""), ("data-tools", ListId)))
        {
            html.Add("label", "Find in these", ("for", "find"));
            html.Empty("input", ("id", "find"), ("type", "search"), ("data-find", ""));
            html.Add("button", "Open all", ("type", "button"), ("data-open", ""));
            html.Add("button", "Close all", ("type", "button"), ("data-close", ""));
            html.Add("p", "", ("class", "count"), ("role", "status"), ("data-count", ""));
        }

        using (html.Open("div", ("id", ListId)))
        {
            foreach (var district in context.Districts)
            {
                Entry(html, district);
            }
        }
    }

    private static void Entry(MarkupWriter html, ReportContext district)
    {
        using (html.Open("details", "district"))
        {
            using (html.Open("summary"))
            {
                html.Add("strong", district.Diagnosis.District.Name);
                html.Add("span", district.RootSentence ?? DayWords.In(district.NoRoot), "message");
            }

            using (html.Open("div", "inside"))
            {
                Standings(html, district);
                Steps(html, district);
                Findings(html, district);
                Hidden(html, district);
            }
        }
    }

    private static void Standings(MarkupWriter html, ReportContext district)
    {
        html.Add("h4", $"Where it stands, as of {DayWords.Of(district.Diagnosis.District.AsOf)}");
        using (html.Open("ul", "plain"))
        {
            foreach (var standing in district.Diagnosis.Standings)
            {
                var notes = new[] { standing.Level ?? "not known", standing.Since is null ? null : $"since {DayWords.In(standing.Since)}", StandingWords.Mark(standing) };
                html.Add("li", $"{standing.Title}: {string.Join(", ", notes.OfType<string>())}");
            }
        }
    }

    private static void Steps(MarkupWriter html, ReportContext district)
    {
        html.Add("h4", "What to do next");
        using (html.Open("ul", "plain"))
        {
            foreach (var step in district.FirstSteps)
            {
                var why = step.Parts.Where(part => part.Value > 0).OrderByDescending(part => part.Value).ThenBy(part => part.Kind).Select(part => part.Because.TrimEnd('.')).FirstOrDefault();
                html.Add("li", $"{step.Title}: {ReadinessWords.Of(step, district.Words)}{(why is null ? "" : $" {CountWords.Capital(why)}.")}");
            }

            if (!district.FirstSteps.Any())
            {
                html.Add("li", "No step can be named yet.");
            }
        }
    }

    private static void Findings(MarkupWriter html, ReportContext district)
    {
        var findings = district.Findings.ToList();
        if (findings.Count == 0)
        {
            return;
        }

        html.Add("h4", "What was found");
        using (html.Open("ul", "plain"))
        {
            foreach (var finding in findings.Take(MostFindings))
            {
                html.Add("li", $"{finding.Title} ({FindingWords.Of(finding.Finds)}, {LanguageWords.Of(finding.Severity)}). {DayWords.In(finding.Message)}");
            }

            if (findings.Count > MostFindings)
            {
                html.Add("li", $"And {CountWords.Number(findings.Count - MostFindings)} more, in the district's own report.", "quiet");
            }
        }
    }

    private static void Hidden(MarkupWriter html, ReportContext district)
    {
        if (!district.Groups.Hidden.IsEmpty)
        {
            html.Add("p", $"{CountWords.Capital(CountWords.Of(district.Groups.Hidden.Length, "reading is", "readings are"))} {HiddenReading.Words}.", "quiet");
        }
    }
}
