using System.Diagnostics;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Reads whether and when a district reached a milestone.</summary>
internal static class MilestoneReader
{
    internal static MilestoneReach Read(MilestonePlan plan, BoundDistrict district) => plan.Milestone.Kind switch
    {
        FactSubjectKind.Area => ReadArea(plan.Milestone, district.District.Areas[plan.Subject], district),
        FactSubjectKind.Practice => ReadPractice(plan.Milestone, district.District.Practices[plan.Subject], district),
        FactSubjectKind.Indicator => ReadIndicator(plan, district),
        _ => throw new UnreachableException($"A milestone cannot be about {plan.Milestone.Kind}."),
    };

    private static MilestoneReach ReadArea(Milestone milestone, AreaFacts area, BoundDistrict district)
    {
        bool? holds = area.Level < 0 ? null : area.Level >= milestone.Rank;
        var on = AreaCells.ReachedOn(area, milestone.Rank, district.AsOf);
        return MilestoneReach.From(on, district.AsOf, holds, HasRisen(area), false);
    }

    private static bool? HasRisen(AreaFacts area)
    {
        if (area.Level > 0)
        {
            return true;
        }

        foreach (var point in area.History)
        {
            if (point.Level > 0)
            {
                return true;
            }
        }

        return area.Level == 0 ? false : null;
    }

    private static MilestoneReach ReadPractice(Milestone milestone, PracticeFacts practice, BoundDistrict district)
    {
        bool? holds = practice.Status is { } status ? LeafTest.Matches(milestone.Holds, (long)status) : null;
        var on = milestone.Rank switch
        {
            (int)PracticeStatus.InPlace => practice.InPlaceSince,
            (int)PracticeStatus.UnderWay => practice.Started,
            _ => Planned(practice, holds, district.AsOf),
        };
        return MilestoneReach.From(on, district.AsOf, holds, HasBegun(practice, district.AsOf), IsPlanned(practice));
    }

    /// <summary>Nobody says when something was planned: no later than it started, and by now if it is planned now.</summary>
    private static DayInterval Planned(PracticeFacts practice, bool? holds, int asOf) => holds switch
    {
        _ when practice.Started.IsCertainlyNever(asOf) => holds == true ? DayInterval.Undated(asOf) : practice.Started,
        true => new DayInterval(DayInterval.Earliest, Math.Min(practice.Started.Last, asOf), true),
        _ => practice.Started with { First = DayInterval.Earliest },
    };

    private static bool? HasBegun(PracticeFacts practice, int asOf) => practice.Status switch
    {
        PracticeStatus.UnderWay or PracticeStatus.InPlace or PracticeStatus.Stopped => true,
        PracticeStatus.NotStarted or PracticeStatus.Planned => false,
        _ when practice.Started.HasCertainlyHappened(asOf) => true,
        _ when practice.Started.IsCertainlyNever(asOf) => false,
        _ => null,
    };

    private static bool? IsPlanned(PracticeFacts practice) =>
        practice.Status is { } status ? status == PracticeStatus.Planned : null;

    /// <summary>An indicator's milestone was reached with the first reading of the telling role that satisfies it.</summary>
    private static MilestoneReach ReadIndicator(MilestonePlan plan, BoundDistrict district)
    {
        var facts = district.District.Indicators[plan.Subject];
        if (facts.Readings.IsEmpty || (plan.Role >= 0 && !HasTold(facts, plan.Role)))
        {
            return MilestoneReach.From(DayInterval.Unknown(district.AsOf), district.AsOf, null, null, false);
        }

        var role = plan.Role >= 0 ? plan.Role : facts.Readings[0].Role;
        var first = int.MaxValue;
        var last = int.MaxValue;
        bool? holds = null;
        foreach (var reading in facts.Readings)
        {
            if (reading.Role != role)
            {
                continue;
            }

            var satisfies = reading.Value.IsKnown && LeafTest.Matches(plan.Milestone.Holds, reading.Value.Value);
            holds ??= satisfies;
            if (satisfies)
            {
                first = Math.Min(first, reading.Date.First);
                last = Math.Min(last, reading.Date.Last);
            }
        }

        var on = first == int.MaxValue ? DayInterval.Never(district.AsOf) : new DayInterval(first, last, true);
        return MilestoneReach.From(on, district.AsOf, holds, true, false);
    }

    private static bool HasTold(IndicatorFacts facts, int role)
    {
        foreach (var reading in facts.Readings)
        {
            if (reading.Role == role)
            {
                return true;
            }
        }

        return false;
    }
}
