using System.Diagnostics;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>
/// Reads one fact of one district or school. Allocates nothing. A date is always an interval, whether known or not; <c>at</c> a day that is not
/// certainly past, or on which the days of its interval disagree, everything else is unknown.
/// </summary>
internal static class CellReader
{
    /// <param name="key">A fact of the pack that the district was bound to.</param>
    /// <param name="district">The district.</param>
    /// <param name="subject">Whose fact it is when the key's scope is a school; otherwise the district's own are read.</param>
    internal static CellValue Read(FactKey key, BoundDistrict district, SubjectFacts subject) =>
        Read(district.Index.Cells.AddressOf(key), district, subject);

    /// <inheritdoc cref="Read(FactKey, BoundDistrict, SubjectFacts)"/>
    internal static CellValue Read(in CellAddress cell, BoundDistrict district, SubjectFacts subject)
    {
        var day = DayOf(cell.At, district, subject);
        if (!day.HasCertainlyHappened(district.AsOf))
        {
            return cell.Facet == FactFacet.Stale ? CellValue.Of(false) : cell.Unknown(district.AsOf);
        }

        var facts = cell.Scope == FactScope.School ? subject : district.District;
        return cell.Kind switch
        {
            FactSubjectKind.Area => AreaCells.Read(cell, district, facts, day),
            FactSubjectKind.Practice => PracticeCells.Read(cell, district, facts, day),
            FactSubjectKind.Indicator => IndicatorCells.Read(cell, district, facts, day),
            FactSubjectKind.Tension => TensionCells.Read(cell, district, day),
            FactSubjectKind.Order => OrderCells.Read(cell, district, day),
            FactSubjectKind.District => ProfileCells.Read(cell, district, day),
            FactSubjectKind.Program => ProgramCells.Read(cell, district, day),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The days at which a fact is looked at: the as-of date unless it says another.</summary>
    internal static DayInterval DayOf(DateOperand? at, BoundDistrict district, SubjectFacts subject)
    {
        if (at is null || at.IsAsOf)
        {
            return DayInterval.On(district.AsOf);
        }

        return at.Literal is { } literal
            ? new DayInterval(literal.First.DayNumber, literal.Last.DayNumber, true)
            : Read(at.Key!, district, subject).Day;
    }
}
