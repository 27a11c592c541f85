using System.Globalization;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>The facts behind a finding: what each says, who told it, how, when, and the line of the file.</summary>
internal static class EvidenceHtml
{
    internal static void Write(MarkupWriter html, Finding finding, ReportContext context)
    {
        var cells = finding.Because.SelectMany(leaf => leaf.Values).Distinct().ToList();
        if (cells.Count == 0)
        {
            return;
        }

        using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", $"Evidence for {finding.Title}")))
        using (html.Open("table", "evidence"))
        {
            html.Add("caption", "What it rests on");
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Add("th", "Fact", ("scope", "col"));
                html.Add("th", "Says", ("scope", "col"));
                html.Add("th", "Told by", ("scope", "col"));
                html.Add("th", "Place", ("scope", "col"));
            }

            using (html.Open("tbody"))
            {
                foreach (var cell in cells)
                {
                    Row(html, cell, context);
                }
            }
        }
    }

    /// <summary>Who told it, how and when; empty when nobody says.</summary>
    internal static string Told(CellEvidence cell)
    {
        var date = cell.Date is { } day && day != cell.Value ? DayWords.In(day) : null;
        return string.Join(", ", new[] { cell.Role, cell.Method?.ToLowerInvariant(), date }.OfType<string>());
    }

    /// <summary>The file and the line; empty when no file says it.</summary>
    internal static string Place(CellEvidence cell) => (cell.File, cell.Line) switch
    {
        (null, _) => "",
        ({ } file, null) => file,
        ({ } file, { } line) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"),
    };

    private static void Row(MarkupWriter html, CellEvidence cell, ReportContext context)
    {
        using (html.Open("tr"))
        {
            html.Add("th", (cell.School is null ? "" : $"{cell.School}: ") + context.Words.Cell(cell.Cell), ("scope", "row"));
            html.Add("td", DayWords.In(context.Groups.ValueOf(cell)));
            html.Add("td", Told(cell));
            using (html.Open("td", "place"))
            {
                html.Add("code", Place(cell));
            }
        }
    }
}
