using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Ordering;

public sealed class OrderStatusTableTests
{
    private const int AsOf = 5;

    private static readonly CalendarDuration TwoDays = new(2, DurationUnit.Day);

    public static TheoryData<string, string, bool, OrderStatus> Table() => new()
    {
        // first, then, tandem of two days, status
        { "reached 2, holds", "entered 3", false, OrderStatus.Kept },
        { "reached 3, holds", "entered 3", false, OrderStatus.Kept },
        { "reached 2, lost", "entered 3", false, OrderStatus.Kept },
        { "reached 4, holds", "entered 3", false, OrderStatus.Healed },
        { "reached 4, lost", "entered 3", false, OrderStatus.Inverted },
        { "reached 5, holds", "entered 3", true, OrderStatus.Kept },
        { "reached 5, holds", "entered 2", true, OrderStatus.Healed },
        { "reached 2, holds", "entered undated", false, OrderStatus.Unknown },
        { "reached undated, holds", "entered 3", false, OrderStatus.Unknown },
        { "reached undated, holds", "entered 5", false, OrderStatus.Kept },
        { "reached 2, holds", "planned", false, OrderStatus.Ready },
        { "reached 2, holds", "not entered", false, OrderStatus.Ready },
        { "reached undated, holds", "planned", false, OrderStatus.Ready },
        { "reached 2, lost", "planned", false, OrderStatus.AtRisk },
        { "reached 2, lost", "not entered", false, OrderStatus.Waiting },
        { "begun", "entered 3", false, OrderStatus.Inverted },
        { "begun", "entered 4", true, OrderStatus.AtRisk },
        { "begun", "entered 3", true, OrderStatus.Inverted },
        { "begun", "entered undated", false, OrderStatus.Inverted },
        { "begun", "entered undated", true, OrderStatus.Unknown },
        { "begun", "planned", false, OrderStatus.AtRisk },
        { "begun", "not entered", false, OrderStatus.Waiting },
        { "not begun", "entered 3", false, OrderStatus.Skipped },
        { "not begun", "entered 4", true, OrderStatus.AtRisk },
        { "not begun", "entered undated", false, OrderStatus.Skipped },
        { "not begun", "entered undated", true, OrderStatus.Unknown },
        { "not begun", "planned", false, OrderStatus.AtRisk },
        { "not begun", "not entered", false, OrderStatus.Waiting },
        { "unknown", "entered 3", false, OrderStatus.Unknown },
        { "unknown", "planned", false, OrderStatus.Unknown },
        { "unknown", "not entered", false, OrderStatus.Unknown },
        { "reached 2, holds", "unknown", false, OrderStatus.Unknown },
        { "begun", "unknown", false, OrderStatus.Unknown },
    };

    [Theory, MemberData(nameof(Table))]
    public void Status_OfATableCell_IsThatCells(string first, string then, bool hasTandem, OrderStatus expected) =>
        OrderStatusTable.Status(Reach(first), Reach(then), hasTandem ? TwoDays : null, AsOf).Should().Be(expected);

    /// <summary>
    /// The law: the status is the one that all completions share. Every completion is one day (or never) for each milestone, whether the first still
    /// holds, and whether subjects have begun or are planned; the status of a completion comes from the table as written down above, not from the code.
    /// </summary>
    [Theory, InlineData(false), InlineData(true)]
    public void Status_OfAnyKnowledge_IsWhatAllCompletionsShare(bool hasTandem)
    {
        var checkedCases = 0;
        foreach (var first in Knowledge(planned: [false]))
        {
            foreach (var then in Knowledge(planned: [false, true, null]))
            {
                var shared = (from f in Completions(first)
                              from t in Completions(then)
                              select Complete(f, t, hasTandem ? 2 : 0)).Distinct().ToList();
                var expected = shared.Count == 1 ? shared[0] : OrderStatus.Unknown;
                OrderStatusTable.Status(first, then, hasTandem ? TwoDays : null, AsOf)
                    .Should().Be(expected, "first is {0} and then is {1}", first, then);
                checkedCases++;
            }
        }

        checkedCases.Should().BeGreaterThan(10_000);
    }

    private static IEnumerable<MilestoneReach> Knowledge(bool?[] planned) =>
        from early in Enumerable.Range(2, AsOf)
        from late in Enumerable.Range(early, AsOf + 2 - early)
        from holds in new bool?[] { true, false, null }
        from begun in new bool?[] { true, false, null }
        from isPlanned in planned
        where holds != true || early <= AsOf
        select MilestoneReach.From(new DayInterval(early, late, true), AsOf, holds, begun, isPlanned);

    private static IEnumerable<Completion> Completions(MilestoneReach reach)
    {
        bool[] plans = reach.IsPlanned is { } plan ? [plan] : [false, true];
        if (reach.MayBeReached)
        {
            bool[] holding = reach.Holds is { } holds ? [holds] : [false, true];
            foreach (var holdsNow in holding)
            {
                for (var day = reach.Earliest; day <= reach.Latest; day++)
                {
                    yield return new Completion(day, holdsNow, true, false);
                }
            }
        }

        if (reach.MayBeUnreached)
        {
            bool[] begun = reach.HasBegun is { } known ? [known] : [false, true];
            foreach (var hasBegun in begun)
            {
                foreach (var isPlanned in plans)
                {
                    yield return new Completion(null, false, hasBegun, isPlanned);
                }
            }
        }
    }

    private static OrderStatus Complete(Completion first, Completion then, int tandem)
    {
        if (then.Day is not { } entered)
        {
            return first is { Day: not null, Holds: true } ? OrderStatus.Ready
                : then.IsPlanned ? OrderStatus.AtRisk
                : OrderStatus.Waiting;
        }

        var limit = entered + tandem;
        return first.Day switch
        {
            { } reached when reached <= limit => OrderStatus.Kept,
            { } => first.Holds ? OrderStatus.Healed : OrderStatus.Inverted,
            null when AsOf < limit => OrderStatus.AtRisk,
            null => first.HasBegun ? OrderStatus.Inverted : OrderStatus.Skipped,
        };
    }

    private static MilestoneReach Reach(string words) => words switch
    {
        "reached undated, holds" => MilestoneReach.From(DayInterval.Undated(AsOf), AsOf, true, true, false),
        _ when words.StartsWith("reached ", StringComparison.Ordinal) =>
            MilestoneReach.From(On(words[8] - '0'), AsOf, words.EndsWith("holds", StringComparison.Ordinal), true, false),
        "entered undated" => MilestoneReach.From(DayInterval.Undated(AsOf), AsOf, true, true, false),
        _ when words.StartsWith("entered ", StringComparison.Ordinal) => MilestoneReach.From(On(words[8] - '0'), AsOf, true, true, false),
        "begun" => MilestoneReach.From(DayInterval.Never(AsOf), AsOf, false, true, false),
        "not begun" or "not entered" => MilestoneReach.From(DayInterval.Never(AsOf), AsOf, false, false, false),
        "planned" => MilestoneReach.From(DayInterval.Never(AsOf), AsOf, false, false, true),
        _ => MilestoneReach.From(DayInterval.Unknown(AsOf), AsOf, null, null, null),
    };

    private static DayInterval On(int day) => new(day, day, true);

    private sealed record Completion(int? Day, bool Holds, bool HasBegun, bool IsPlanned);
}
