using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The facts of an indicator.</summary>
internal static class IndicatorCells
{
    internal static CellValue Read(in CellAddress cell, BoundDistrict district, SubjectFacts facts, DayInterval day)
    {
        var indicator = district.Pack.Indicators[cell.Subject];
        var readings = new ReadingView(facts.Indicators[cell.Subject].Readings, cell.Role, day);
        return cell.Facet switch
        {
            FactFacet.Value => Value(cell, indicator, readings, district.AsOf),
            FactFacet.Stale => CellValue.Of(IsStale(indicator, readings)),
            _ when readings.MayHoldMore => cell.Unknown(district.AsOf),
            FactFacet.Observed => Observed(cell, readings, district.AsOf),
            FactFacet.Reached => CellValue.Of(ReachedOn(readings, cell.Level, district.AsOf).SeenOn(day, district.AsOf)),
            FactFacet.Trend => ReadingTrend.Of(readings, indicator),
            FactFacet.Methods => Scaled(readings.CountMethods()),
            FactFacet.Roles => Scaled(readings.CountRoles()),
            FactFacet.ResponseRate => ResponseRate(readings),
            FactFacet.Spread => RoleSpread(cell, indicator, district, facts.Indicators[cell.Subject], day),
            FactFacet.SchoolSpread => SchoolCells.IndicatorSpread(cell, district, day),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The value that speaks: the newest of the role; on another day only while it was fresh then.</summary>
    internal static CellValue Value(in CellAddress cell, Indicator indicator, ReadingView readings, int asOf)
    {
        if (cell.At is not null)
        {
            return readings.SharedValue(indicator.FreshFor) ?? cell.Unknown(asOf);
        }

        return readings.Speaking is { } reading ? reading.Value : cell.Unknown(asOf);
    }

    /// <summary>True when even the last possible day of the speaking reading is too long ago. Nobody told: not stale.</summary>
    internal static bool IsStale(Indicator indicator, ReadingView readings) =>
        readings.Speaking is { } reading && IsStale(indicator, reading, readings.Day.First);

    internal static bool IsStale(Indicator indicator, ToldReading reading, int day) =>
        indicator.FreshFor is { } fresh && fresh.AddTo(reading.Date.Last) < day;

    private static CellValue Observed(in CellAddress cell, ReadingView readings, int asOf) =>
        readings.Speaking is { } reading ? CellValue.Of(reading.Date) : cell.Unknown(asOf);

    /// <summary>The first reading of the speaking role that shows the level; when it may be the very first, a lower level was reached on or before it.</summary>
    private static DayInterval ReachedOn(ReadingView readings, int level, int asOf)
    {
        if (readings.Speaking is not { } speaking)
        {
            return DayInterval.Unknown(asOf);
        }

        var (first, last, firstAbove, certain) = (int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);
        foreach (var reading in readings.All)
        {
            if (reading.Role != speaking.Role || !readings.Includes(reading))
            {
                continue;
            }

            certain = Math.Min(certain, reading.Date.Last);
            if (reading.Value.Value >= level)
            {
                first = Math.Min(first, reading.Date.First);
                last = Math.Min(last, reading.Date.Last);
                firstAbove = reading.Value.Value > level ? Math.Min(firstAbove, reading.Date.First) : firstAbove;
            }
        }

        return last == int.MaxValue ? DayInterval.Never(asOf) : new DayInterval(firstAbove <= certain ? DayInterval.Earliest : first, last, true);
    }

    private static CellValue ResponseRate(ReadingView readings)
    {
        if (readings.Speaking is not { Responses: { } responses, Invited: > 0 and var invited })
        {
            return CellValue.Unknown;
        }

        var hundredths = 100L * FactType.NumberScale * responses;
        return CellValue.Of((hundredths + (invited / 2)) / invited);
    }

    private static CellValue RoleSpread(in CellAddress cell, Indicator indicator, BoundDistrict district, IndicatorFacts facts, DayInterval day)
    {
        var spread = default(ValueSpread);
        foreach (var role in indicator.From)
        {
            var value = Value(cell, indicator, new ReadingView(facts.Readings, district.Index.Roles[role], day), district.AsOf);
            spread = spread.With(value);
        }

        return spread.ToCell(cell, indicator.Type);
    }

    private static CellValue Scaled(int? count) => count is { } known ? CellValue.Of(known * FactType.NumberScale) : CellValue.Unknown;
}
