using System.Text;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>One column of a result.</summary>
internal sealed class RowColumn
{
    private readonly byte[] key;
    private readonly bool isOfLine;
    private readonly Action<RowText, RowSource> write;

    /// <param name="name">The name: letters, digits and underscores.</param>
    /// <param name="isOfLine">True when a line with errors has a value too.</param>
    /// <param name="write">Writes the value.</param>
    internal RowColumn(string name, bool isOfLine, Action<RowText, RowSource> write)
    {
        Name = name;
        key = Encoding.UTF8.GetBytes($"\"{name}\":");
        this.isOfLine = isOfLine;
        this.write = write;
    }

    internal string Name { get; }

    internal void Write(RowText row, RowSource source)
    {
        row.BeginField(key);
        if (isOfLine || source.Line.District is not null)
        {
            write(row, source);
        }
        else
        {
            row.Null();
        }
    }
}
