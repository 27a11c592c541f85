using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation;

/// <summary>Cells to ask for, in the order added, each text once.</summary>
internal sealed class OpenCellList
{
    private const int Few = 16;

    private readonly List<OpenCell> cells = [];
    private HashSet<string>? texts;

    internal void Add(OpenCell cell)
    {
        if (cells.Count == Few && texts is null)
        {
            texts = new HashSet<string>(cells.Select(one => one.Text), StringComparer.Ordinal);
        }

        if (texts is null ? !Has(cell) : texts.Add(cell.Text))
        {
            cells.Add(cell);
        }
    }

    internal void AddRange(ImmutableArray<OpenCell> others)
    {
        foreach (var cell in others)
        {
            Add(cell);
        }
    }

    internal ImmutableArray<OpenCell> ToImmutable() => [.. cells];

    private bool Has(OpenCell cell)
    {
        foreach (var one in cells)
        {
            if (ReferenceEquals(one, cell) || string.Equals(one.Text, cell.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
