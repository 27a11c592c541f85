using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where the facts of an indicator come from: the reading that speaks.</summary>
internal static class IndicatorSource
{
    internal static CellSource Of(in CellAddress cell, BoundDistrict district, SubjectFacts facts, DayInterval day)
    {
        var indicator = district.Pack.Indicators[cell.Subject];
        var readings = new ReadingView(facts.Indicators[cell.Subject].Readings, cell.Role, day);
        if (cell.Facet is FactFacet.Spread or FactFacet.SchoolSpread or FactFacet.Methods or FactFacet.Roles || readings.Speaking is not { } speaking)
        {
            return new CellSource { Place = readings.Speaking?.Place, Confidence = OfMany(cell, indicator, readings) };
        }

        return new CellSource
        {
            Place = speaking.Place,
            Date = cell.Facet == FactFacet.Observed ? null : DayText.OrNull(speaking.Date, district.AsOf),
            Role = district.Pack.Roles[speaking.Role].Title,
            Method = speaking.Method < 0 ? null : district.Pack.Methods[speaking.Method].Title,
            Confidence = MakesClaim(cell.Facet) ? ReadingConfidence.Of(speaking, readings, indicator) : null,
        };
    }

    /// <summary>When and how something was told is not itself something that could be disputed.</summary>
    private static bool MakesClaim(FactFacet facet) => facet is FactFacet.Value or FactFacet.Reached or FactFacet.Trend;

    private static Confidence? OfMany(in CellAddress cell, Indicator indicator, ReadingView readings) => cell.Facet switch
    {
        FactFacet.SchoolSpread => Confidence.Single,
        FactFacet.Spread => IndicatorCells.IsStale(indicator, readings) ? Confidence.Stale : Confidence.Single,
        _ => null,
    };
}
