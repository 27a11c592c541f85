using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>
/// The facts of an area. A record of its history counts as the day on which its level was reached; a level below the first record was reached on or
/// before that day.
/// </summary>
internal static class AreaCells
{
    private const int LowestLevel = 0;

    internal static CellValue Read(in CellAddress cell, BoundDistrict district, SubjectFacts facts, DayInterval day)
    {
        var area = facts.Areas[cell.Subject];
        var asOf = district.AsOf;
        return cell.Facet switch
        {
            FactFacet.Value => LevelOn(area, day, asOf),
            FactFacet.Started => CellValue.Of(ReachedOn(area, LowestLevel + 1, asOf).SeenOn(day, asOf)),
            FactFacet.Reached => CellValue.Of(ReachedOn(area, cell.Level, asOf).SeenOn(day, asOf)),
            FactFacet.LastRise => CellValue.Of(LastRise(area, asOf).SeenOn(day, asOf)),
            _ when day.First != asOf => CellValue.Unknown,
            FactFacet.Trend => Trend(area, district.Pack.Areas[cell.Subject].Plateau, asOf),
            FactFacet.Arrested => CellValue.Of(Arrest.OfArea(area, district.Pack.Areas[cell.Subject], district.Targets[cell.Subject], asOf)),
            FactFacet.SchoolSpread => SchoolCells.AreaSpread(cell, district),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The first day on which the level was reached.</summary>
    internal static DayInterval ReachedOn(AreaFacts area, int level, int asOf)
    {
        var history = area.History;
        for (var i = 0; i < history.Length; i++)
        {
            if (history[i].Level >= level)
            {
                var date = history[i].Date;
                return i > 0 || history[i].Level == level ? date : new DayInterval(DayInterval.Earliest, date.Last, true);
            }
        }

        return area.Level switch
        {
            < 0 => DayInterval.Unknown(asOf),
            var now when now >= level => DayInterval.Undated(asOf),
            _ => DayInterval.Never(asOf),
        };
    }

    /// <summary>The last day on which the level rose.</summary>
    internal static DayInterval LastRise(AreaFacts area, int asOf)
    {
        var history = area.History;
        for (var i = history.Length - 1; i >= 0; i--)
        {
            if (history[i].Level > (i == 0 ? LowestLevel : history[i - 1].Level))
            {
                return history[i].Date;
            }
        }

        return ReachedOn(area, LowestLevel + 1, asOf);
    }

    private static CellValue LevelOn(AreaFacts area, DayInterval day, int asOf)
    {
        if (day.First == asOf || (area.Level == LowestLevel && area.History.IsEmpty))
        {
            return area.Level < 0 ? CellValue.Unknown : CellValue.Of(area.Level);
        }

        var level = -1;
        for (var i = area.History.Length - 1; i >= 0; i--)
        {
            var point = area.History[i];
            if (point.Date.First > day.Last)
            {
                continue;
            }

            if (level >= 0 && level != point.Level)
            {
                return CellValue.Unknown;
            }

            level = point.Level;
            if (point.Date.Last <= day.First)
            {
                return CellValue.Of(level);
            }
        }

        return CellValue.Unknown;
    }

    /// <summary>The direction of the last change inside the plateau, as a word of <see cref="FactType.Trend"/>.</summary>
    internal static CellValue Trend(AreaFacts area, CalendarDuration plateau, int asOf)
    {
        var history = area.History;
        for (var i = history.Length - 1; i > 0; i--)
        {
            if (history[i].Level != history[i - 1].Level)
            {
                return Direction(history[i].Date.HasPassed(plateau, asOf), rises: history[i].Level > history[i - 1].Level);
            }
        }

        // One record says nothing of what came before it, only that nothing changed since.
        var isFlat = history.IsEmpty ? area.Level == LowestLevel : history[0].Level == LowestLevel || history[0].Date.HasPassed(plateau, asOf) == true;
        return isFlat ? TrendWord.Flat : CellValue.Unknown;
    }

    private static CellValue Direction(bool? isOver, bool rises) => isOver switch
    {
        true => TrendWord.Flat,
        false => rises ? TrendWord.Rising : TrendWord.Falling,
        null => CellValue.Unknown,
    };
}
