using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>
/// Says how far apart days must be when a comparison of dates is true, or false. Whatever a date leaf says, it says of every day that its facts may be;
/// so any one day of each fact keeps these distances.
/// </summary>
internal static class DateClaims
{
    internal static void Add(DateLeaf leaf, bool outcome, Requirements into)
    {
        if (outcome)
        {
            AddTrue(leaf, into);
        }
        else
        {
            AddFalse(leaf, into);
        }
    }

    private static void AddTrue(DateLeaf leaf, Requirements into)
    {
        switch (leaf.Relation)
        {
            case DateRelation.Before:
                Add(leaf, leaf.Second, leaf.First, -1, into);
                break;
            case DateRelation.AtLeastBefore:
                Add(leaf, leaf.Second, leaf.First, -DurationDays.Least(leaf.Duration!.Value), into);
                break;
            case DateRelation.LessThanBefore:
                AddHappened(leaf, leaf.Second, into);
                Add(leaf, leaf.First, leaf.Second, DurationDays.Most(leaf.Duration!.Value) - 1, into);
                break;
            case DateRelation.Within:
                AddHappened(leaf, leaf.First, into);
                AddHappened(leaf, leaf.Second, into);
                Add(leaf, leaf.First, leaf.Second, DurationDays.Most(leaf.Duration!.Value), into);
                Add(leaf, leaf.Second, leaf.First, DurationDays.Most(leaf.Duration!.Value), into);
                break;
            case DateRelation.OlderThan:
                Add(leaf, DateOperand.AsOf, leaf.First, -DurationDays.Least(leaf.Duration!.Value) - 1, into);
                break;
            default:
                Add(leaf, DateOperand.AsOf, leaf.First, 0, into);
                Add(leaf, leaf.First, DateOperand.AsOf, DurationDays.Most(leaf.Duration!.Value), into);
                break;
        }
    }

    private static void AddFalse(DateLeaf leaf, Requirements into)
    {
        if (leaf.Relation == DateRelation.Before)
        {
            Add(leaf, leaf.First, leaf.Second, 0, into);
        }
        else if (leaf.Relation == DateRelation.AtLeastBefore)
        {
            Add(leaf, leaf.First, leaf.Second, DurationDays.Most(leaf.Duration!.Value) - 1, into);
        }
    }

    private static void AddHappened(DateLeaf leaf, DateOperand operand, Requirements into)
    {
        if (operand.Key?.Type.Kind == FactTypeKind.Date)
        {
            Add(leaf, DateOperand.AsOf, operand, 0, into);
        }
    }

    /// <summary>The day of <paramref name="to"/> lies at most so many days after that of <paramref name="from"/>.</summary>
    private static void Add(DateLeaf leaf, DateOperand from, DateOperand to, long atMost, Requirements into)
    {
        // What is said of a written month or year is said of each of its days.
        var (start, startDay) = Point(from, literal => literal.First);
        var (end, endDay) = Point(to, literal => literal.Last);
        into.Require(new Distance(start, end, atMost + startDay - endDay, leaf));
    }

    private static (Instant Point, long Day) Point(DateOperand operand, Func<PartialDate, DateOnly> day) => operand switch
    {
        { Key: { } key } => (Instant.Of(key), 0),
        { Literal: { } literal } => (Instant.Zero, day(literal).DayNumber),
        _ => (Instant.AsOf, 0),
    };
}
