using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The facts of a tension. They carry no dates, so that only today's are known.</summary>
internal static class TensionCells
{
    private const long FirstPoleUpTo = 40 * FactType.NumberScale;
    private const long SecondPoleFrom = 60 * FactType.NumberScale;

    internal static CellValue Read(in CellAddress cell, BoundDistrict district, DayInterval day)
    {
        var tension = district.Tensions[cell.Subject];
        return cell.Facet switch
        {
            _ when day.First != district.AsOf => CellValue.Unknown,
            FactFacet.Value => Pole(tension.Lean),
            FactFacet.Lean => CellValue.Of(tension.Lean),
            FactFacet.Named => CellValue.Of(tension.Named),
            FactFacet.Charted => CellValue.Of(IsCharted(tension)),
            _ => throw new UnreachableException(),
        };
    }

    internal static bool? IsCharted(TensionFacts tension) => (tension.Named, tension.Anchored) switch
    {
        (false, _) or (_, false) => false,
        (true, true) => true,
        _ => null,
    };

    private static CellValue Pole(long? lean) => lean switch
    {
        null => CellValue.Unknown,
        <= FirstPoleUpTo => CellValue.Of(0),
        >= SecondPoleFrom => CellValue.Of(2),
        _ => CellValue.Of(1),
    };
}
