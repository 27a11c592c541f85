using System.Collections.Immutable;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>Levels as shades with their number in each field, so that nothing is said by colour alone; hatched where nothing is known.</summary>
internal sealed class HeatMap
{
    private const int Width = 720;
    private const int Left = 216;
    private const int Top = 52;
    private const int RowHeight = 24;

    private readonly string rowHead;
    private readonly ImmutableArray<string> columns;
    private readonly ImmutableArray<HeatRow> rows;
    private readonly ImmutableArray<string> levels;
    private readonly Picture picture;

    internal HeatMap(string id, string title, string rowHead, ImmutableArray<string> columns, ImmutableArray<HeatRow> rows, ImmutableArray<string> levels)
    {
        (this.rowHead, this.columns, this.rows, this.levels) = (rowHead, columns, rows, levels);
        picture = new Picture(id, title, Description(), Width, Top + (rows.Length * RowHeight) + 4);
    }

    internal void Write(MarkupWriter html) => picture.Write(
        html,
        Draw,
        Table(),
        $"{string.Join(", ", levels.Select((level, at) => $"{Svg.Number(at)} {level}"))}. Hatched with “?”: not known. ◆ stuck, or holding others up.");

    /// <summary>What the picture shows, as a table.</summary>
    internal DataTable Table() => new(picture.Title, [rowHead, .. columns], [.. rows.Select(row => (ImmutableArray<string>)[row.Title, .. row.Cells.Select(Word)])]) { IsSortable = true };

    private string Word(HeatCell cell) => cell.Level is { } level ? $"{Svg.Number(level)} {levels[level]}{(cell.IsStuck ? " ◆" : "")}" : "not known";

    private void Draw(MarkupWriter svg)
    {
        var width = (Width - Left) / Math.Max(1, columns.Length);
        for (var column = 0; column < columns.Length; column++)
        {
            svg.Labels(Left + (column * width) + (width / 2), Top - 26, TitleLines.Of(columns[column], Math.Max(6, width / 7), 3), "note middle", 13);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var y = Top + (row * RowHeight);
            svg.Label(0, y + 16, TitleLines.Of(rows[row].Title, 35, 1)[0], "name");
            for (var column = 0; column < columns.Length; column++)
            {
                Field(svg, rows[row].Cells[column], Left + (column * width), y, width - 2);
            }
        }
    }

    private void Field(MarkupWriter svg, HeatCell cell, int x, int y, int width)
    {
        if (cell.Level is not { } level)
        {
            picture.Gap(svg, x, y, width, RowHeight - 2);
            svg.Label(x + (width / 2), y + 16, "?", "plate middle");
            return;
        }

        var shade = Svg.Number(levels.Length <= 1 ? 4 : level * 4 / (levels.Length - 1));
        svg.Rect(x, y, width, RowHeight - 2, "heat h" + shade, 2);
        svg.Label(x + (width / 2), y + 16, Svg.Number(level) + (cell.IsStuck ? " ◆" : ""), $"heatword t{shade} middle");
    }

    private string Description()
    {
        var known = rows.Sum(row => row.Cells.Count(cell => cell.Level is not null));
        return $"{CountWords.Capital(CountWords.Of(rows.Length, "row", "rows"))} and {CountWords.Of(columns.Length, "column", "columns")}; {CountWords.Of(known, "level is", "levels are")} known of {Svg.Number(rows.Length * columns.Length)}.";
    }
}
