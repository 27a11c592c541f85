using System.Collections.Immutable;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>The columns that say which line a row comes from; every row has them.</summary>
internal static class LineColumns
{
    internal static ImmutableArray<ColumnGroup> All { get; } =
    [
        Of("line", isUsual: false, (row, source) => row.Number(source.Line.Number)),
        Of("district", isUsual: true, (row, source) =>
        {
            if (source.Line.HasId)
            {
                row.Word(source.Line.Id);
            }
            else
            {
                row.Null();
            }
        }),
        new ColumnGroup("name", false, false, [new RowColumn("name", false, (row, source) => row.Text(source.Line.Name))]),
        new ColumnGroup("as_of", true, false, [new RowColumn("as_of", false, (row, source) => row.Word(source.Line.AsOfText))]),
        Of("problems", isUsual: true, (row, source) =>
        {
            if (source.Line.Faults is { } faults)
            {
                row.Text(faults);
            }
            else
            {
                row.Null();
            }
        }),
    ];

    private static ColumnGroup Of(string name, bool isUsual, Action<RowText, RowSource> write) => new(name, isUsual, false, [new RowColumn(name, true, write)]);
}
