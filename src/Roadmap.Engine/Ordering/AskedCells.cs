using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Ordering;

/// <summary>Puts, for the status of an order constraint, the cells behind it: nobody can be asked for a status.</summary>
internal static class AskedCells
{
    /// <param name="cells">Cells of different texts.</param>
    /// <param name="district">The district.</param>
    internal static ImmutableArray<OpenCell> Of(ImmutableArray<OpenCell> cells, BoundDistrict district)
    {
        if (!HasStatus(cells))
        {
            return cells;
        }

        var asked = new OpenCellList();
        foreach (var cell in cells)
        {
            if (cell.Kind == FactSubjectKind.Order)
            {
                asked.AddRange(OpenCells.Of(district.Index.Orders[cell.Subject], district));
            }
            else
            {
                asked.Add(cell);
            }
        }

        return asked.ToImmutable();
    }

    private static bool HasStatus(ImmutableArray<OpenCell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.Kind == FactSubjectKind.Order)
            {
                return true;
            }
        }

        return false;
    }
}
