using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>Unknown cells in the order found, each once.</summary>
internal sealed class UnknownCellList
{
    private const int Few = 16;

    private readonly List<UnknownCell> cells = [];
    private HashSet<UnknownCell>? seen;

    internal void Add(UnknownCell cell)
    {
        if (cells.Count == Few && seen is null)
        {
            seen = [.. cells];
        }

        if (seen is null ? !cells.Contains(cell) : seen.Add(cell))
        {
            cells.Add(cell);
        }
    }

    internal ImmutableArray<UnknownCell> ToImmutable() => [.. cells];
}
