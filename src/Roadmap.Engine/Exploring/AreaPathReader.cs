using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring;

/// <summary>Reads the way of each area from the facts of a district.</summary>
internal static class AreaPathReader
{
    private const int FirstAboveLowest = 1;

    internal static ImmutableArray<AreaPath> Read(BoundDistrict district)
    {
        var pack = district.Pack;
        var paths = ImmutableArray.CreateBuilder<AreaPath>(pack.Areas.Length);
        for (var area = 0; area < pack.Areas.Length; area++)
        {
            var facts = district.District.Areas[area];
            paths.Add(new AreaPath(pack.Areas[area].Id, pack.Areas[area].Title, Steps(facts, pack, district.AsOf), Began(facts, pack, district.AsOf)));
        }

        return paths.MoveToImmutable();
    }

    private static ImmutableArray<LevelStep> Steps(AreaFacts facts, RulePack pack, int asOf) =>
        [.. facts.History.Select(point => Step(point.Level, point.Date, pack, asOf))];

    private static LevelStep? Began(AreaFacts facts, RulePack pack, int asOf)
    {
        var began = AreaCells.ReachedOn(facts, FirstAboveLowest, asOf);
        return began.IsKnown && began.HasCertainlyHappened(asOf) ? Step(FirstAboveLowest, began, pack, asOf) : null;
    }

    private static LevelStep Step(int level, DayInterval date, RulePack pack, int asOf)
    {
        var on = DayText.OrNull(date, asOf);
        return new LevelStep(
            level,
            pack.Levels[level],
            on,
            on is null || date.First <= DayInterval.Earliest ? null : DateOnly.FromDayNumber(date.First),
            on is null ? null : DateOnly.FromDayNumber(date.Last));
    }
}
