using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where the status of an order constraint comes from: what is known of its two milestones.</summary>
internal static class OrderSource
{
    internal static CellSource Of(in CellAddress cell, BoundDistrict district)
    {
        var order = district.Pack.Orders[cell.Subject];
        return new CellSource
        {
            Place = order.Place,
            Confidence = cell.Facet == FactFacet.Binding
                ? null
                : SharedConfidence.Of([order.First.Holds, order.Then.Holds], district, district.District),
        };
    }
}
