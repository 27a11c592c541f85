using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>Each area's level over the years, as steps; what is not known is hatched and never drawn as nothing.</summary>
internal sealed class LevelsChart
{
    private const int Width = 720;
    private const int Left = 168;
    private const int PlotWidth = 412;
    private const int Top = 22;
    private const int LevelHeight = 10;
    private const int RowGap = 22;
    private const int NarrowestWords = 62;

    private readonly ReportContext context;
    private readonly TimeAxis axis;
    private readonly Picture picture;
    private readonly int rowHeight;

    internal LevelsChart(ReportContext context)
    {
        this.context = context;
        var asOf = context.Diagnosis.District.AsOf;
        var first = context.Paths.SelectMany(path => path.Steps).Select(step => step.Earliest ?? step.Latest).OfType<DateOnly>().DefaultIfEmpty(asOf.AddYears(-1)).Min();
        axis = new TimeAxis(new DateOnly(first.Year, 1, 1), asOf > new DateOnly(first.Year, 1, 1) ? asOf : asOf.AddDays(1), Left, PlotWidth);
        rowHeight = ((context.Words.Levels - 1) * LevelHeight) + RowGap;
        picture = new Picture("levels", "Each area over the years", Description(), Width, Top + (rowHeight * context.Paths.Length) + 4);
    }

    internal void Write(MarkupWriter html) => picture.Write(
        html,
        Draw,
        Table(),
        "Each step up is a level. Hatched: not known. Dashed line: the level aimed at. A slanted step: the day is known only roughly.");

    private void Draw(MarkupWriter svg)
    {
        axis.Years(svg, Top - 4, Top + (rowHeight * context.Paths.Length));
        for (var row = 0; row < context.Paths.Length; row++)
        {
            Row(svg, context.Paths[row], context.Diagnosis.Standings[row], Top + (rowHeight * (row + 1)) - (RowGap / 2));
        }
    }

    private void Row(MarkupWriter svg, AreaPath path, Standing standing, int bottom)
    {
        var highest = bottom - ((context.Words.Levels - 1) * LevelHeight);
        svg.Labels(0, (bottom + highest) / 2, TitleLines.Of(path.Title, 20, 3), "title");
        for (var level = 0; level < context.Words.Levels; level++)
        {
            svg.Line(Left, bottom - (level * LevelHeight), axis.Right, bottom - (level * LevelHeight), "grid");
        }

        var known = path.Steps.IsEmpty ? axis.Right : axis.At(path.Steps[0].Earliest ?? path.Steps[0].Latest ?? axis.To);
        picture.Gap(svg, Left, highest, known - Left, bottom - highest);
        if (known - Left > NarrowestWords)
        {
            svg.Label((Left + known) / 2, (bottom + highest) / 2 + 4, "not known", "plate middle");
        }

        Steps(svg, path, bottom);
        var target = bottom - (context.Words.LevelIndex(standing.Target) * LevelHeight);
        svg.Line(Left, target, axis.Right, target, "target");
        Now(svg, path, standing, bottom, highest);
    }

    private void Steps(MarkupWriter svg, AreaPath path, int bottom)
    {
        if (path.Steps.IsEmpty)
        {
            return;
        }

        var points = new List<string>();
        var before = -1;
        foreach (var step in path.Steps)
        {
            var y = bottom - (step.LevelIndex * LevelHeight);
            var from = axis.At(step.Earliest ?? step.Latest ?? axis.To);
            var to = axis.At(step.Latest ?? axis.To);
            if (before >= 0)
            {
                points.Add($"{Svg.Number(from)},{Svg.Number(before)}");
            }

            points.Add($"{Svg.Number(before < 0 ? from : to)},{Svg.Number(y)}");
            before = y;
        }

        points.Add($"{Svg.Number(axis.Right)},{Svg.Number(before)}");
        var line = string.Join(" L", points);
        svg.Path($"M{points[0].Split(',')[0]},{Svg.Number(bottom)} L{line} L{Svg.Number(axis.Right)},{Svg.Number(bottom)} z", "area");
        svg.Path($"M{line}", "step");
    }

    private void Now(MarkupWriter svg, AreaPath path, Standing standing, int bottom, int highest)
    {
        if (standing.LevelIndex is { } level)
        {
            svg.Circle(axis.Right, bottom - (level * LevelHeight), 4, standing.IsStallingPoint ? "dot stuck" : "dot");
        }

        var note = StandingWords.Mark(standing) ?? (standing is { Level: not null, Since: null } && path.Steps.IsEmpty ? "no date known" : null);
        var middle = (bottom + highest) / 2;
        svg.Label(axis.Right + 14, note is null ? middle + 4 : middle - 3, CountWords.Capital(standing.Level ?? "not known"), "value");
        if (note is not null)
        {
            svg.Label(axis.Right + 14, middle + 13, note, standing.IsStallingPoint ? "note alarm" : "note");
        }
    }

    private string Description() => $"One row for each of {CountWords.Number(context.Paths.Length)} areas, from {Svg.Number(axis.From.Year)} to {DayWords.Of(axis.To)}. "
        + string.Join(" ", context.Diagnosis.Standings.Select(standing => $"{standing.Title}: {standing.Level ?? "not known"}{(standing.Since is null ? "" : " since " + DayWords.In(standing.Since))}."));

    /// <summary>What the picture shows, as a table.</summary>
    internal DataTable Table() => new(
        "Levels and when they were reached",
        ["Area", "Level", "Reached"],
        [
            .. context.Paths.SelectMany((path, row) => path.Steps.IsEmpty
                ? [Row(path.Title, context.Diagnosis.Standings[row].Level ?? "not known", null)]
                : path.Steps.Select(step => Row(path.Title, step.Level, step.On))),
        ]);

    private static ImmutableArray<string> Row(string title, string level, string? on) => [title, level, on is null ? "not known" : DayWords.In(on)];
}
