using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Nodes;

public sealed class DateTestTests
{
    // A month's end with a leap day, so that clamping matters.
    private static readonly int Origin = new DateOnly(2024, 1, 26).DayNumber;

    private static readonly CalendarDuration[] Durations =
    [
        new(0, DurationUnit.Day), new(2, DurationUnit.Day), new(5, DurationUnit.Day), new(1, DurationUnit.Week), new(0, DurationUnit.Month), new(1, DurationUnit.Month),
    ];

    public static TheoryData<DateRelation, bool, bool> Shapes()
    {
        var shapes = new TheoryData<DateRelation, bool, bool>();
        foreach (var relation in Enum.GetValues<DateRelation>())
        {
            shapes.Add(relation, false, false);
            shapes.Add(relation, true, false);
            shapes.Add(relation, false, true);
            shapes.Add(relation, true, true);
        }

        return shapes;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Of_EveryPairOfSmallIntervals_AgreesWithEveryPairOfDays(DateRelation relation, bool firstMayLieAhead, bool secondMayLieAhead)
    {
        foreach (var duration in Durations)
        {
            foreach (var asOf in new[] { Origin + 3, Origin + 36 })
            {
                foreach (var first in Spans(asOf, firstMayLieAhead))
                {
                    foreach (var second in Spans(asOf, secondMayLieAhead))
                    {
                        var expected = Enumerated(Pairs(first, second), pair => Holds(relation, duration, pair.A, pair.B, first, second, asOf));
                        if (DateTest.Of(relation, new DayShift(duration), first, second, asOf) is var actual && actual != expected)
                        {
                            actual.Should().Be(expected, "{0} {1} {2} {3} as of {4}", first, relation, duration, second, asOf);
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void OfSame_EverySmallInterval_AgreesWithEveryDay(DateRelation relation, bool mayLieAhead, bool other)
    {
        if (other || relation is DateRelation.OlderThan or DateRelation.NewerThan)
        {
            return;
        }

        foreach (var duration in Durations)
        {
            foreach (var asOf in new[] { Origin + 3, Origin + 36 })
            {
                foreach (var span in Spans(asOf, mayLieAhead))
                {
                    var days = Enumerable.Range(span.First, span.Last - span.First + 1);
                    var expected = Enumerated(days, day => Holds(relation, duration, day, day, span, span, asOf));
                    DateTest.OfSame(relation, new DayShift(duration), span, asOf).Should().Be(expected, "{0} {1} {2} as of {3}", span, relation, duration, asOf);
                }
            }
        }
    }

    [Fact]
    public void AddTo_EveryDayOfFourYears_NeverTurnsTwoDaysAround()
    {
        var day = new DateOnly(2023, 1, 1).DayNumber;
        foreach (var duration in Enumerable.Range(0, 30).SelectMany(amount => Enum.GetValues<DurationUnit>().Select(unit => new CalendarDuration(amount, unit))))
        {
            for (var next = day; next < day + (4 * 366); next++)
            {
                duration.AddTo(next + 1).Should().BeGreaterThanOrEqualTo(duration.AddTo(next));
            }
        }
    }

    /// <summary>The definition, for two days.</summary>
    private static bool Holds(DateRelation relation, CalendarDuration duration, int a, int b, DaySpan first, DaySpan second, int asOf)
    {
        var firstHappened = first.MayLieAhead || a <= asOf;
        var secondHappened = second.MayLieAhead || b <= asOf;
        return relation switch
        {
            DateRelation.Before => a < b,
            DateRelation.AtLeastBefore => duration.AddTo(a) <= b,
            DateRelation.LessThanBefore => secondHappened && duration.AddTo(a) > b,
            DateRelation.Within => firstHappened && secondHappened && duration.AddTo(Math.Min(a, b)) >= Math.Max(a, b),
            DateRelation.OlderThan => a <= asOf && duration.AddTo(a) < asOf,
            _ => a <= asOf && duration.AddTo(a) >= asOf,
        };
    }

    private static IEnumerable<DaySpan> Spans(int asOf, bool mayLieAhead)
    {
        foreach (var from in Enumerable.Range(0, 9).Concat([31, 36, 37]))
        {
            foreach (var length in new[] { 0, 1, 3, 8, 31 })
            {
                var last = Origin + from + length;
                if (mayLieAhead || last <= asOf + 1)
                {
                    yield return new DaySpan(Origin + from, last, mayLieAhead);
                }
            }
        }
    }

    private static IEnumerable<(int A, int B)> Pairs(DaySpan first, DaySpan second) =>
        from a in Enumerable.Range(first.First, first.Last - first.First + 1)
        from b in Enumerable.Range(second.First, second.Last - second.First + 1)
        select (a, b);

    private static Verdict Enumerated<T>(IEnumerable<T> cases, Func<T, bool> holds)
    {
        var (ever, never) = (false, false);
        foreach (var one in cases)
        {
            (ever, never) = holds(one) ? (true, never) : (ever, true);
            if (ever && never)
            {
                return Verdict.Unknown;
            }
        }

        return ever ? Verdict.True : Verdict.False;
    }
}
