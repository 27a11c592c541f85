using System.Globalization;
using Roadmap.Reporting.Exports;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Exports;

/// <summary>A network as lines for a spreadsheet: a line for each district, a column for each area.</summary>
internal static class NetworkCsv
{
    internal static string Write(NetworkContext context)
    {
        var csv = new CsvTable(
        [
            "district", "name", "as-of", .. context.Pack.Areas.Select(area => area.Id),
            "stalls", "findings", "strengths", "undetermined", "order-index", "root", "first-step", "second-step", "third-step", "hidden-readings",
        ]);
        foreach (var district in context.Districts)
        {
            csv.Add([.. Line(district)]);
        }

        return csv.ToString();
    }

    private static IEnumerable<string> Line(ReportContext district)
    {
        var diagnosis = district.Diagnosis;
        var steps = district.FirstSteps.Select(step => step.Id).ToList();
        return
        [
            diagnosis.District.Id,
            diagnosis.District.Name,
            diagnosis.District.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            .. diagnosis.Standings.Select(standing => standing.Level ?? "not known"),
            Number(district.Stalls.Count()),
            Number(district.Findings.Count()),
            Number(district.Strengths.Count()),
            Number(diagnosis.Undetermined.Length),
            diagnosis.Order.Index is { } index ? PointText.ThreeDecimals(index) : "not known",
            diagnosis.Order.Roots is [var root, ..] ? root.Id : "",
            .. Enumerable.Range(0, 3).Select(at => steps.ElementAtOrDefault(at) ?? ""),
            Number(district.Groups.Hidden.Length),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
