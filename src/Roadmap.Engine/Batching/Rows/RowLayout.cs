using System.Collections.Immutable;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>Which columns a row has, and how many rows a district.</summary>
internal sealed class RowLayout
{
    private readonly ImmutableArray<RowColumn> columns;
    private readonly bool isByFinding;

    /// <param name="groups">What was asked for.</param>
    /// <param name="rows">What a row is about.</param>
    internal RowLayout(ImmutableArray<ColumnGroup> groups, BatchRows rows)
    {
        columns = [.. groups.SelectMany(group => group.Columns)];
        isByFinding = rows == BatchRows.Findings;
        NeedsPoints = groups.Any(group => group.NeedsPoints);
    }

    /// <summary>True when what could come next has to be ranked.</summary>
    internal bool NeedsPoints { get; }

    internal IEnumerable<string> Names => columns.Select(column => column.Name);

    /// <summary>Writes the rows of a line.</summary>
    internal void Write(RowText rows, RowSource source)
    {
        if (!isByFinding || source.Line.District is null || source.Decision.Findings.IsEmpty)
        {
            WriteOne(rows, source);
            return;
        }

        for (var finding = 0; finding < source.Decision.Findings.Length; finding++)
        {
            source.Finding = finding;
            WriteOne(rows, source);
        }
    }

    private void WriteOne(RowText rows, RowSource source)
    {
        rows.BeginRow();
        foreach (var column in columns)
        {
            column.Write(rows, source);
        }

        rows.EndRow();
    }
}
