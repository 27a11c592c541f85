using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Says where each area stands.</summary>
internal sealed class StandingWriter(RulePack pack)
{
    internal ImmutableArray<Standing> Write(BoundDistrict district, OrderAnalysis order, IReadOnlyList<Finding> findings) =>
        [.. pack.Areas.Select((area, i) => Write(area, i, district, order, findings))];

    private Standing Write(Area area, int ordinal, BoundDistrict district, OrderAnalysis order, IReadOnlyList<Finding> findings)
    {
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
            Basis = facts.Basis == FactBasis.None ? null : facts.Basis.ToString().ToLowerInvariant(),
            IsArrested = isArrested,
            IsLaunchPad = facts.Level >= pack.Levels.Length / 2 && isArrested != true && IsFirstOfKept(area.Id, district),
            IsStallingPoint = isArrested == true && findings.Any(finding => finding.Finds == FindingKind.Stall && finding.Areas.Contains(area.Id, StringComparer.Ordinal))
                || order.Roots.Any(root => AreaOf(Constraint(district, root.Id).First) == area.Id),
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

    private bool IsFirstOfKept(string area, BoundDistrict district)
    {
        for (var i = 0; i < pack.Orders.Length; i++)
        {
            if (district.Orders[i].Status == OrderStatus.Kept && AreaOf(pack.Orders[i].First) == area)
            {
                return true;
            }
        }

        return false;
    }

    private OrderConstraint Constraint(BoundDistrict district, string id) => pack.Orders[district.Index.Orders[id]];

    /// <summary>The area of a milestone: its own, its practice's, or its indicator's.</summary>
    private string? AreaOf(Milestone milestone) => milestone.Kind switch
    {
        FactSubjectKind.Area => milestone.Subject,
        FactSubjectKind.Practice => pack.Practices.First(practice => practice.Id == milestone.Subject).Area,
        _ => pack.Indicators.First(indicator => indicator.Id == milestone.Subject).Area,
    };
}
