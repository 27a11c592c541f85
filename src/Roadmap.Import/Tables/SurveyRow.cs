using System.Collections.Immutable;

namespace Roadmap.Import.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Number">The line of a text file on which it begins, or the row of a sheet; from 1.</param>
/// <param name="Cells">Its cells; as many as the table has columns unless there is a fault.</param>
/// <param name="Fault">Why the row cannot be read; null when it can.</param>
internal sealed record SurveyRow(int Number, ImmutableArray<SurveyCell> Cells, string? Fault = null)
{
    /// <summary>True when nothing stands in the row.</summary>
    internal bool IsBlank => Fault is null && Cells.All(cell => cell.IsBlank);

    /// <summary>The row as people would recognize it.</summary>
    internal string Text => IsBlank ? "" : string.Join(" | ", Cells.Select(cell => cell.Text));
}
