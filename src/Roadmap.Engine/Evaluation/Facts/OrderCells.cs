using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The facts of an order constraint.</summary>
internal static class OrderCells
{
    internal static CellValue Read(in CellAddress cell, BoundDistrict district, DayInterval day) => cell.Facet switch
    {
        FactFacet.Binding => CellValue.Of((long)district.Pack.Orders[cell.Subject].Binding),
        _ when day.First != district.AsOf => CellValue.Unknown,
        FactFacet.Value => Status(district.Orders[cell.Subject].Status),
        FactFacet.Arrested => CellValue.Of(district.Orders[cell.Subject].IsArrested),
        _ => throw new UnreachableException(),
    };

    private static CellValue Status(OrderStatus status) => status == OrderStatus.Unknown ? CellValue.Unknown : CellValue.Of((long)status);
}
