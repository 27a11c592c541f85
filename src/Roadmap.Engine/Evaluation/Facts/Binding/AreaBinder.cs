using System.Collections.Immutable;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Puts levels and days on what a file says of areas.</summary>
internal static class AreaBinder
{
    internal static AreaFacts[] Bind(ImmutableArray<AreaState> stated, BindingRun run)
    {
        var areas = new AreaFacts[run.Index.Pack.Areas.Length];
        Array.Fill(areas, AreaFacts.Nothing);
        foreach (var area in stated)
        {
            if (run.Area(area.Id, area.Place) is >= 0 and var ordinal)
            {
                areas[ordinal] = Bind(area, run);
            }
        }

        return areas;
    }

    /// <summary>Binds what differs from a state that was bound before; null when the lists do not run alike.</summary>
    internal static AreaFacts[]? Rebind(AreaFacts[] known, ImmutableArray<AreaState> before, ImmutableArray<AreaState> now, BindingRun run)
    {
        if (!ChangedItems.RunAlike(before, now, area => area.Id))
        {
            return null;
        }

        AreaFacts[] areas = [.. known];
        foreach (var area in ChangedItems.Of(before, now))
        {
            if (run.Area(area.Id, area.Place) is >= 0 and var ordinal)
            {
                areas[ordinal] = Bind(area, run);
            }
        }

        return areas;
    }

    internal static AreaFacts Bind(AreaState area, BindingRun run)
    {
        var history = History(area, run);
        var stated = area.Level is null ? -1 : run.Level(area.Level, new("The level of ", area.Id));
        var level = stated < 0 && !history.IsEmpty ? history[^1].Level : stated;
        return new AreaFacts
        {
            Level = level,
            Basis = level < 0 ? FactBasis.None : FactBasis.Stated,
            History = history,
            Place = area.Level?.Place ?? area.Place,
        };
    }

    private static ImmutableArray<LevelPoint> History(AreaState area, BindingRun run)
    {
        var history = ImmutableArray.CreateBuilder<LevelPoint>(area.History.Length);
        foreach (var entry in area.History)
        {
            history.Add(Point(entry, area.Id, run));
        }

        return history.MoveToImmutable();
    }

    private static LevelPoint Point(StatedLevel entry, string area, BindingRun run)
    {
        var date = entry.Date.Date is { } known ? DayInterval.Past(known, run.AsOf) : DayInterval.Undated(run.AsOf);
        return new LevelPoint(date, run.Level(entry.Level, new("A level in the history of ", area)), entry.Level.Place);
    }
}
