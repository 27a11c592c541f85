namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where the status of an order constraint comes from: what is known of its two milestones.</summary>
internal static class OrderSource
{
    internal static CellSource Of(in CellAddress cell, BoundDistrict district) => new()
    {
        Place = district.Pack.Orders[cell.Subject].Place,
        Confidence = DerivedConfidence.Of(cell, district, district.District),
    };
}
