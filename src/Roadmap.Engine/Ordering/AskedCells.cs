using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Ordering;

/// <summary>Puts, for the status of an order constraint, the cells behind it: nobody can be asked for a status.</summary>
internal static class AskedCells
{
    internal static ImmutableArray<OpenCell> Of(IEnumerable<OpenCell> cells, BoundDistrict district) =>
        [.. cells.SelectMany(cell => Expand(cell, district)).DistinctBy(cell => cell.Text, StringComparer.Ordinal)];

    private static ImmutableArray<OpenCell> Expand(OpenCell cell, BoundDistrict district) => cell.Kind == FactSubjectKind.Order
        ? OpenCells.Of(district.Pack.Orders[district.Index.Orders[cell.Subject]], district)
        : [cell];
}
