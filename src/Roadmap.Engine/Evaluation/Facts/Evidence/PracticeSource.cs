using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where the facts of a practice come from.</summary>
internal static class PracticeSource
{
    internal static CellSource Of(in CellAddress cell, BoundDistrict district, SubjectFacts facts)
    {
        var practice = facts.Practices[cell.Subject];
        if (cell.Facet == FactFacet.Actor)
        {
            return new CellSource { Place = district.Pack.Practices[cell.Subject].Place };
        }

        return new CellSource
        {
            Place = (HasOwnPlace(cell.Facet) ? PlaceOf(cell, Stated(district, facts, district.Pack.Practices[cell.Subject].Id)) : null) ?? practice.Place,
            Date = cell.Facet is FactFacet.Value or FactFacet.Arrested && cell.At is null ? DayText.OrNull(SinceWhen(practice), district.AsOf) : null,
            Confidence = ConfidenceOf(practice, cell, district, facts),
        };
    }

    private static DayInterval SinceWhen(PracticeFacts practice) => practice.Status switch
    {
        PracticeStatus.UnderWay => practice.Started,
        PracticeStatus.InPlace => practice.InPlaceSince,
        PracticeStatus.Stopped => practice.StoppedOn,
        _ => default,
    };

    private static PracticeState? Stated(BoundDistrict district, SubjectFacts facts, string id)
    {
        ImmutableArray<PracticeState> stated = facts.School is { } school
            ? district.State.Schools.First(other => string.Equals(other.Id, school, StringComparison.Ordinal)).Practices
            : district.State.Practices;
        return stated.LastOrDefault(practice => string.Equals(practice.Id, id, StringComparison.Ordinal));
    }

    private static bool HasOwnPlace(FactFacet facet) =>
        facet is FactFacet.Started or FactFacet.InPlaceSince or FactFacet.StoppedOn or FactFacet.PlannedStart or FactFacet.Coverage or FactFacet.LedBy;

    private static SourcePlace? PlaceOf(in CellAddress cell, PracticeState? stated) => cell.Facet switch
    {
        FactFacet.Started => stated?.Started?.Place,
        FactFacet.InPlaceSince => stated?.InPlaceSince?.Place,
        FactFacet.StoppedOn => stated?.StoppedOn?.Place,
        FactFacet.PlannedStart => stated?.PlannedStart?.Place,
        FactFacet.Coverage => stated?.Coverage?.Place,
        FactFacet.LedBy => stated?.LedBy?.Place,
        _ => null,
    };

    private static Confidence? ConfidenceOf(PracticeFacts practice, in CellAddress cell, BoundDistrict district, SubjectFacts facts)
    {
        if (practice.DisputedBy is not null)
        {
            return Confidence.Disputed;
        }

        return practice.Basis == FactBasis.Derived ? DerivedConfidence.Of(cell, district, facts) : Confidence.Asserted;
    }
}
