using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where a district's profile and the start of its program come from. They are records, not judgements: nothing supports or disputes them.</summary>
internal static class ProfileSource
{
    internal static CellSource OfAttribute(in CellAddress cell, BoundDistrict district)
    {
        var id = district.Pack.Profile[cell.Subject].Id;
        return new CellSource
        {
            Place = district.State.Profile.LastOrDefault(attribute => string.Equals(attribute.Id, id, StringComparison.Ordinal))?.Value.Place,
        };
    }

    internal static CellSource OfProgram(in CellAddress cell, BoundDistrict district) => new()
    {
        Place = district.State.ProgramStarted?.Place,
        Date = cell.Facet == FactFacet.Started ? null : DayText.OrNull(district.ProgramStarted, district.AsOf),
    };
}
