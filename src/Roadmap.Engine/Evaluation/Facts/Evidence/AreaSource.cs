using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where the facts of an area come from: its level, or the record of its history that tells.</summary>
internal static class AreaSource
{
    internal static CellSource Of(in CellAddress cell, BoundDistrict district, SubjectFacts facts, DayInterval day)
    {
        var area = facts.Areas[cell.Subject];
        var point = Telling(cell, area, day);
        return new CellSource
        {
            Place = point?.Place ?? area.Place,
            Date = cell.Type == FactTypeKind.Date || point is null ? null : DayText.OrNull(point.Date, district.AsOf),
            Confidence = ConfidenceOf(area, cell, district, facts),
        };
    }

    private static LevelPoint? Telling(in CellAddress cell, AreaFacts area, DayInterval day) => cell.Facet switch
    {
        FactFacet.Value => cell.At is null ? SinceWhen(area) : area.History.LastOrDefault(point => point.Date.Last <= day.First),
        FactFacet.Started => FirstAt(area, 1),
        FactFacet.Reached => FirstAt(area, cell.Level),
        FactFacet.LastRise or FactFacet.Arrested => LastRise(area),
        FactFacet.Trend => area.History.LastOrDefault(),
        _ => null,
    };

    /// <summary>The record since when the level is what it is now.</summary>
    private static LevelPoint? SinceWhen(AreaFacts area)
    {
        LevelPoint? since = null;
        for (var i = area.History.Length - 1; i >= 0 && area.History[i].Level == area.Level; i--)
        {
            since = area.History[i];
        }

        return since;
    }

    private static LevelPoint? FirstAt(AreaFacts area, int level) => area.History.FirstOrDefault(point => point.Level >= level);

    private static LevelPoint? LastRise(AreaFacts area)
    {
        var history = area.History;
        for (var i = history.Length - 1; i > 0; i--)
        {
            if (history[i].Level > history[i - 1].Level)
            {
                return history[i];
            }
        }

        return history.FirstOrDefault(point => point.Level > 0);
    }

    private static Confidence? ConfidenceOf(AreaFacts area, in CellAddress cell, BoundDistrict district, SubjectFacts facts)
    {
        if (area.DisputedBy >= 0)
        {
            return Confidence.Disputed;
        }

        return area.Basis == FactBasis.Derived ? DerivedConfidence.Of(cell, district, facts) : Confidence.Asserted;
    }
}
