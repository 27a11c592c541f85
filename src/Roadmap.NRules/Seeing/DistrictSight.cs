using System.Runtime.InteropServices;
using Roadmap.Engine.Evaluation.Derivation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.NRules.Facts;

namespace Roadmap.NRules.Seeing;

/// <summary>Puts the facts that a session matched together into what a rule sees. A fact that is not there is unknown.</summary>
internal sealed class DistrictSight(PackIndex index, FactReads reads)
{
    internal FactReads Reads => reads;

    internal DistrictView See(
        DistrictFacts district,
        IEnumerable<AreaStanding> areas,
        IEnumerable<PracticeStanding> practices,
        IEnumerable<IndicatorReading> readings,
        IEnumerable<TensionStanding> tensions,
        IEnumerable<OrderStanding> orders,
        IEnumerable<DerivedStanding> derived)
    {
        var frame = district.Frame(index);
        var units = Units(frame);
        Write(units, frame, areas);
        Write(units, frame, practices);
        Write(units, frame, readings);
        Write(units, frame.Facts.AsOf.DayNumber, derived);
        return new DistrictView(district, Bind(frame, units, tensions, orders));
    }

    /// <summary>The district, then its schools if the rule reads any: arrays that it does not read are the empty ones of the frame.</summary>
    private SubjectFacts[] Units(DistrictFrame frame)
    {
        var units = new SubjectFacts[1 + (reads.Schools ? frame.Facts.Schools.Length : 0)];
        var none = frame.Empty.District;
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = new SubjectFacts
            {
                Areas = reads.Areas.IsEmpty ? none.Areas : [.. none.Areas],
                Practices = reads.Practices.IsEmpty ? none.Practices : [.. none.Practices],
                Indicators = reads.Indicators.IsEmpty ? none.Indicators : [.. none.Indicators],
                School = i == 0 ? null : frame.Facts.Schools[i - 1],
            };
        }

        return units;
    }

    private static int UnitOf(DistrictFrame frame, string? school) =>
        school is null ? 0 : frame.Schools.TryGetValue(school, out var place) ? place + 1 : -1;

    private void Write(SubjectFacts[] units, DistrictFrame frame, IEnumerable<AreaStanding> areas)
    {
        foreach (var area in areas)
        {
            if (UnitOf(frame, area.School) is >= 0 and var unit)
            {
                units[unit].Areas[index.Areas[area.Area]] = area.Bind(frame);
            }
        }
    }

    private void Write(SubjectFacts[] units, DistrictFrame frame, IEnumerable<PracticeStanding> practices)
    {
        foreach (var practice in practices)
        {
            if (UnitOf(frame, practice.School) is >= 0 and var unit)
            {
                units[unit].Practices[index.Practices[practice.Practice]] = practice.Bind(frame);
            }
        }
    }

    private void Write(SubjectFacts[] units, DistrictFrame frame, IEnumerable<IndicatorReading> readings)
    {
        var told = new Dictionary<(int Unit, int Indicator), List<(int Repeat, ToldReading Reading)>>();
        foreach (var reading in readings)
        {
            if (UnitOf(frame, reading.School) is >= 0 and var unit && reading.Bind(frame) is { } bound)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(told, (unit, index.Indicators[reading.Indicator]), out _);
                (list ??= []).Add((reading.Repeat, bound));
            }
        }

        foreach (var ((unit, indicator), list) in told)
        {
            // Of readings that are alike the first counts, in whatever order a session gives them.
            list.Sort(static (one, other) => one.Repeat.CompareTo(other.Repeat));
            units[unit].Indicators[indicator] = ReadingBinder.Gather([.. list.Select(one => one.Reading)], index.TellingRoles[indicator]);
        }
    }

    private void Write(SubjectFacts[] units, int asOf, IEnumerable<DerivedStanding> derived)
    {
        foreach (var standing in derived)
        {
            for (var i = 0; i < units.Length && i < standing.Values.Length; i++)
            {
                if (index.Areas.TryGetValue(standing.Subject, out var area))
                {
                    units[i].Areas[area] = DerivedLevel.Apply(units[i].Areas[area], standing.Values[i]);
                }
                else if (standing.Values[i] != 0)
                {
                    var practice = index.Practices[standing.Subject];
                    units[i].Practices[practice] = DerivedStatus.Apply(units[i].Practices[practice], asOf);
                }
            }
        }
    }

    private BoundDistrict Bind(DistrictFrame frame, SubjectFacts[] units, IEnumerable<TensionStanding> tensions, IEnumerable<OrderStanding> orders)
    {
        var none = frame.Empty;
        var seen = none.With(
            units[0],
            [.. units.AsSpan(1)],
            reads.Tensions.IsEmpty ? none.Tensions : [.. none.Tensions],
            reads.Orders.IsEmpty ? none.Orders : [.. none.Orders]);
        foreach (var tension in tensions)
        {
            seen.Tensions[index.Tensions[tension.Tension]] = tension.Bind(frame);
        }

        foreach (var order in orders)
        {
            seen.Orders[index.Orders[order.Order]] = new OrderFacts(order.Status, order.IsArrested, false);
        }

        return seen;
    }
}
