using System.Text;

namespace Roadmap.Reporting.Exports;

/// <summary>A table of comma-separated values as RFC 4180 has it: every line as long as the first and ended by carriage return and line feed.</summary>
internal sealed class CsvTable
{
    private readonly StringBuilder text = new();
    private readonly int columns;

    internal CsvTable(params IReadOnlyList<string> heads)
    {
        columns = heads.Count;
        Add(heads);
    }

    internal void Add(params IReadOnlyList<string> fields)
    {
        if (fields.Count != columns)
        {
            throw new ArgumentException($"A line of {columns} fields is needed.", nameof(fields));
        }

        text.AppendJoin(',', fields.Select(CsvField.Of)).Append("\r\n");
    }

    public override string ToString() => text.ToString();
}
