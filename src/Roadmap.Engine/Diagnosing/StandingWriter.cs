using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Says where each area stands.</summary>
internal sealed class StandingWriter
{
    private const int NoArea = -1;

    private readonly RulePack pack;
    private readonly ImmutableArray<string> basisWords;
    private readonly ImmutableArray<int> areaOfFirst;

    internal StandingWriter(DecisionPlan plan)
    {
        pack = plan.Pack;
        basisWords = [.. Enum.GetNames<FactBasis>().Select(name => name.ToLowerInvariant())];
        areaOfFirst = [.. plan.Order.Constraints.Select(constraint => AreaOf(constraint.First, plan.Index))];
    }

    internal ImmutableArray<Standing> Write(BoundDistrict district, Decision decision, ImmutableArray<Finding> findings)
    {
        var standings = ImmutableArray.CreateBuilder<Standing>(pack.Areas.Length);
        for (var i = 0; i < pack.Areas.Length; i++)
        {
            standings.Add(Write(i, district, decision, findings));
        }

        return standings.MoveToImmutable();
    }

    private Standing Write(int ordinal, BoundDistrict district, Decision decision, ImmutableArray<Finding> findings)
    {
        var area = pack.Areas[ordinal];
        var facts = district.District.Areas[ordinal];
        var isArrested = DistrictArrest.OfArea(district, ordinal);
        return new Standing
        {
            Area = area.Id,
            Title = area.Title,
            Level = facts.Level < 0 ? null : pack.Levels[facts.Level],
            LevelIndex = facts.Level < 0 ? null : facts.Level,
            Target = pack.Levels[district.Targets[ordinal]],
            Since = Since(facts, district.AsOf),
            Trend = AreaCells.Trend(facts, area.Plateau, district.AsOf) is { IsKnown: true } trend ? FactType.Trend.Words[(int)trend.Value] : null,
            Basis = facts.Basis == FactBasis.None ? null : basisWords[(int)facts.Basis],
            IsArrested = isArrested,
            IsLaunchPad = facts.Level >= pack.Levels.Length / 2 && isArrested != true && IsFirstOfKept(ordinal, district),
            IsStallingPoint = (isArrested == true && IsInStall(area.Id, findings)) || IsFirstOfRoot(ordinal, decision),
        };
    }

    /// <summary>The day from which the history has the level that holds now without a break.</summary>
    private static string? Since(AreaFacts facts, int asOf)
    {
        if (facts.History.IsEmpty || facts.History[^1].Level != facts.Level)
        {
            return null;
        }

        var since = facts.History[^1];
        for (var i = facts.History.Length - 2; i >= 0 && facts.History[i].Level == facts.Level; i--)
        {
            since = facts.History[i];
        }

        return DayText.OrNull(since.Date, asOf);
    }

    private static bool IsInStall(string area, ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Finds == FindingKind.Stall && finding.Areas.Contains(area, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirstOfKept(int area, BoundDistrict district)
    {
        for (var i = 0; i < areaOfFirst.Length; i++)
        {
            if (areaOfFirst[i] == area && district.Orders[i].Status == OrderStatus.Kept)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirstOfRoot(int area, Decision decision)
    {
        foreach (var root in decision.Roots)
        {
            if (areaOfFirst[root.Constraint] == area)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The area of a milestone: its own, its practice's, or its indicator's.</summary>
    private static int AreaOf(MilestonePlan milestone, PackIndex index) => milestone.Milestone.Kind switch
    {
        FactSubjectKind.Area => milestone.Subject,
        FactSubjectKind.Practice => index.Areas[index.Pack.Practices[milestone.Subject].Area],
        _ => index.Pack.Indicators[milestone.Subject].Area is { } area ? index.Areas[area] : NoArea,
    };
}
