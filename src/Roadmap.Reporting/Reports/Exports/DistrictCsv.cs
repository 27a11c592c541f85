using System.Globalization;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Exports;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Exports;

/// <summary>One district as lines for a spreadsheet: a line for each area, finding, fact behind a finding, step, planned step, question and hidden reading.</summary>
internal static class DistrictCsv
{
    internal static string Write(ReportContext context)
    {
        var district = context.Diagnosis.District.Id;
        var csv = new CsvTable("district", "part", "id", "title", "state", "kind", "date", "value", "text", "told-by", "file", "line");
        foreach (var standing in context.Diagnosis.Standings)
        {
            csv.Add(district, "area", standing.Area, standing.Title, standing.Level ?? "not known", StandingWords.Mark(standing)?[2..] ?? "", standing.Since ?? "", standing.Target, standing.Trend ?? "", standing.Basis ?? "", "", "");
        }

        foreach (var finding in context.Diagnosis.Findings)
        {
            Finding(csv, district, finding, context);
        }

        foreach (var step in context.Diagnosis.LeveragePoints)
        {
            Step(csv, district, step, context.Words);
        }

        foreach (var step in context.Plan?.Steps ?? [])
        {
            csv.Add(district, "plan", step.Id, step.Title, PlanDay(step.Starts), step.IsCritical ? "critical" : "", PlanDay(step.Ends), "", string.Join(" ", step.Because.Select(reason => reason.Text)), "", "", "");
        }

        foreach (var question in context.Diagnosis.Questions)
        {
            var isHidden = context.Groups.IsHidden(question.Cell);
            csv.Add(district, "question", question.Cell, context.Words.Cell(question.Cell), isHidden ? HiddenReading.Words : "open", "", "", PointText.OneDecimal(question.Worth), isHidden ? "" : question.Ask.Trim(), question.From ?? "", "", "");
        }

        foreach (var reading in context.Groups.Hidden)
        {
            csv.Add(district, "hidden", reading.Indicator, reading.Title, HiddenReading.Words, "", reading.Date ?? "", "", reading.School ?? "", reading.RoleTitle, "", "");
        }

        return csv.ToString();
    }

    private static void Finding(CsvTable csv, string district, Finding finding, ReportContext context)
    {
        csv.Add(
            district, "finding", finding.Id, finding.Title, LanguageWords.Of(finding.Severity), LanguageWords.Of(finding.Finds), "", finding.Confidence is { } confidence ? LanguageWords.Of(confidence) : "",
            finding.Message, "", "", "");
        foreach (var cell in finding.Because.SelectMany(leaf => leaf.Values).Distinct())
        {
            Evidence(csv, district, finding, cell, context);
        }
    }

    private static void Evidence(CsvTable csv, string district, Finding finding, CellEvidence cell, ReportContext context) => csv.Add(
        district, "evidence", finding.Id, cell.Cell, "", cell.School ?? "", cell.Date ?? "", context.Groups.ValueOf(cell), "",
        string.Join(", ", new[] { cell.Role, cell.Method }.OfType<string>()), cell.File ?? "", cell.Line?.ToString(CultureInfo.InvariantCulture) ?? "");

    private static void Step(CsvTable csv, string district, LeveragePoint step, PackWords words) => csv.Add(
        district, "step", step.Id, step.Title, step.IsReady ? "ready" : "waits", "", "", PointText.OneDecimal(step.Thousandths),
        string.Join(" ", step.Parts.Select(part => $"{PointText.Signed(part.Value)} {part.Because}").Prepend(CountWords.Capital(ReadinessWords.Of(step, words)))), "", "", "");

    private static string PlanDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
