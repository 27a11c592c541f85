using System.Diagnostics;
using Roadmap.Engine.Evaluation.Facts.Evidence;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Says what is known of a fact, who said so and how well it is supported: the same reading as <see cref="CellReader"/>, with its sources.</summary>
internal static class EvidenceReader
{
    /// <param name="key">A fact of the pack that the district was bound to.</param>
    /// <param name="district">The district.</param>
    /// <param name="subject">Whose fact it is when the key's scope is a school; otherwise the district's own are read.</param>
    internal static CellEvidence Describe(FactKey key, BoundDistrict district, SubjectFacts subject)
    {
        var cell = district.Index.Cells.AddressOf(key);
        var facts = key.Scope == FactScope.School ? subject : district.District;
        var source = SourceOf(cell, district, facts, CellReader.DayOf(cell.At, district, subject));
        var value = CellReader.Read(cell, district, subject);
        return new CellEvidence(
            key.Text,
            CellText.Value(key.Type, value, district.AsOf),
            source.Date,
            source.Role,
            source.Method,
            SchoolName(facts, district),
            source.Place?.File,
            source.Place?.Line,
            value.IsKnown ? source.Confidence : null);
    }

    /// <summary>How well a fact is supported; null when it is not known or makes no claim.</summary>
    internal static Confidence? ConfidenceOf(in CellAddress cell, BoundDistrict district, SubjectFacts facts) =>
        CellReader.Read(cell, district, facts).IsKnown ? SourceOf(cell, district, facts, CellReader.DayOf(cell.At, district, facts)).Confidence : null;

    private static CellSource SourceOf(in CellAddress cell, BoundDistrict district, SubjectFacts facts, DayInterval day) => cell.Kind switch
    {
        FactSubjectKind.Area => AreaSource.Of(cell, district, facts, day),
        FactSubjectKind.Practice => PracticeSource.Of(cell, district, facts),
        FactSubjectKind.Indicator => IndicatorSource.Of(cell, district, facts, day),
        FactSubjectKind.Tension => TensionSource.Of(district.Tensions[cell.Subject]),
        FactSubjectKind.Order => OrderSource.Of(cell, district),
        FactSubjectKind.District => ProfileSource.OfAttribute(cell, district),
        FactSubjectKind.Program => ProfileSource.OfProgram(cell, district),
        _ => throw new UnreachableException(),
    };

    private static string? SchoolName(SubjectFacts facts, BoundDistrict district)
    {
        if (facts.School is not { } id)
        {
            return null;
        }

        return district.State.Schools.First(school => string.Equals(school.Id, id, StringComparison.Ordinal)).Name ?? id;
    }
}
