using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The facts of a practice.</summary>
internal static class PracticeCells
{
    internal static CellValue Read(in CellAddress cell, BoundDistrict district, SubjectFacts facts, DayInterval day)
    {
        var practice = facts.Practices[cell.Subject];
        var asOf = district.AsOf;
        return cell.Facet switch
        {
            FactFacet.Value => StatusOn(practice, day, asOf),
            FactFacet.Started => CellValue.Of(practice.Started.SeenOn(day, asOf)),
            FactFacet.InPlaceSince => CellValue.Of(practice.InPlaceSince.SeenOn(day, asOf)),
            FactFacet.StoppedOn => CellValue.Of(practice.StoppedOn.SeenOn(day, asOf)),
            FactFacet.Actor => CellValue.Of(Actor(district.Pack.Practices[cell.Subject])),
            _ when day.First != asOf => cell.Unknown(asOf),
            FactFacet.PlannedStart => CellValue.Of(practice.PlannedStart),
            FactFacet.Coverage => CellValue.Of(practice.Coverage),
            FactFacet.LedBy => CellValue.Of(practice.LedBy),
            FactFacet.Arrested => CellValue.Of(Arrest.OfPractice(practice, district.Pack.Practices[cell.Subject], district.Index, asOf)),
            _ => throw new UnreachableException(),
        };
    }

    private static long Actor(Practice practice) => FactType.Actor.IndexOf(practice.Actor);

    private static CellValue StatusOn(PracticeFacts practice, DayInterval day, int asOf)
    {
        if (day.First == asOf)
        {
            return practice.Status is { } now ? CellValue.Of((long)now) : CellValue.Unknown;
        }

        if (day.Last == asOf && practice.Status is null)
        {
            return CellValue.Unknown;
        }

        // Plans leave no date: before the as-of date a practice that was only planned reads as not started.
        var mayHaveBegun = practice.Started.First <= day.Last;
        var mayHoldOn = practice.StoppedOn.Last > day.First;
        var possible = Bit(PracticeStatus.NotStarted, practice.Started.Last > day.First)
            | Bit(PracticeStatus.Planned, day.Last == asOf && practice.Status == PracticeStatus.Planned)
            | Bit(PracticeStatus.UnderWay, mayHaveBegun && mayHoldOn && practice.InPlaceSince.Last > day.First)
            | Bit(PracticeStatus.InPlace, mayHaveBegun && mayHoldOn && practice.InPlaceSince.First <= day.Last)
            | Bit(PracticeStatus.Stopped, mayHaveBegun && practice.StoppedOn.First <= day.Last);
        return int.IsPow2(possible) ? CellValue.Of(int.Log2(possible)) : CellValue.Unknown;
    }

    private static int Bit(PracticeStatus status, bool isPossible) => isPossible ? 1 << (int)status : 0;
}
