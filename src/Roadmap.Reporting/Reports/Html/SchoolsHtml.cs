using System.Collections.Immutable;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Districts;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>What the file says of each school. Nothing is handed down from the district or added up to it.</summary>
internal static class SchoolsHtml
{
    internal static void Write(MarkupWriter html, ReportContext context)
    {
        var schools = context.State.Schools;
        if (schools.IsEmpty)
        {
            return;
        }

        using (html.Open("section", ("id", "schools"), ("class", "sheet")))
        {
            html.Add("h2", "Schools");
            html.Add("p", $"{CountWords.Capital(CountWords.Of(schools.Length, "school stands", "schools stand"))} in the file. A level that nobody stated is not known; none is taken over from the district.", "lead");
            var rows = schools.Select(school => new HeatRow(school.Id, school.Name ?? school.Id, [.. context.Pack.Areas.Select(area => Cell(school, area.Id, context.Words))])).ToImmutableArray();
            new HeatMap("school-map", "Areas by school", "School", [.. context.Pack.Areas.Select(area => area.Title)], rows, context.Pack.Levels).Write(html);
        }
    }

    private static HeatCell Cell(SchoolState school, string area, PackWords words)
    {
        var stated = school.Areas.FirstOrDefault(known => known.Id == area);
        var level = words.LevelIndex(stated?.Level?.Text ?? stated?.History.LastOrDefault()?.Level.Text ?? "");
        return new HeatCell(level < 0 ? null : level, IsStuck: false);
    }
}
