using System.Collections.Immutable;
using Roadmap.Import.Wording;

namespace Roadmap.Import.Tables;

/// <summary>The answers to a survey, as they were exported.</summary>
/// <param name="Columns">The names of the columns, in their order; some may be empty or stand twice.</param>
/// <param name="Rows">The rows below the names; empty ones at the end belong to no table and are left out.</param>
internal sealed record SurveyTable(ImmutableArray<string> Columns, ImmutableArray<SurveyRow> Rows)
{
    /// <summary>A table of rows of which one holds the names of the columns; null when there is no such row.</summary>
    /// <param name="rows">Every row of the file.</param>
    /// <param name="headerRow">The row with the names, from 1.</param>
    internal static SurveyTable? Of(IReadOnlyList<SurveyRow> rows, int headerRow)
    {
        var header = rows.FirstOrDefault(row => row.Number >= headerRow);
        if (header is null || header.IsBlank || header.Fault is not null)
        {
            return null;
        }

        var width = LastFilled(header) + 1;
        var below = rows.Where(row => row.Number > header.Number).ToList();
        while (below is [.., { IsBlank: true }])
        {
            below.RemoveAt(below.Count - 1);
        }

        return new SurveyTable([.. header.Cells.Take(width).Select(cell => cell.Text)], [.. below.Select(row => Fitted(row, width))]);
    }

    /// <summary>Cells that stand behind the last column belong to none, and a row that is short may have lost one anywhere.</summary>
    private static SurveyRow Fitted(SurveyRow row, int width)
    {
        if (row.Fault is not null || row.IsBlank)
        {
            return row;
        }

        var filled = LastFilled(row) + 1;
        return filled > width ? row with { Fault = SurveyReasons.MoreCells(filled, width) }
            : row.Cells.Length < width ? row with { Fault = SurveyReasons.FewerCells(row.Cells.Length, width) }
            : row with { Cells = row.Cells[..width] };
    }

    private static int LastFilled(SurveyRow row)
    {
        for (var i = row.Cells.Length - 1; i >= 0; i--)
        {
            if (!row.Cells[i].IsBlank)
            {
                return i;
            }
        }

        return -1;
    }
}
