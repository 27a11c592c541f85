using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>By how many days a false date leaf misses, between the nearest days of its two sides. What never happened misses by no number of days.</summary>
internal static class DateGap
{
    internal static long? Of(LaneView view, DateLeaf leaf)
    {
        var asOf = view.District.AsOf;
        var first = Span(view, leaf.First);
        var second = Span(view, leaf.Second);
        if (first.First > first.Horizon(asOf) || second.First > second.Horizon(asOf))
        {
            return null;
        }

        var duration = leaf.Duration ?? default;
        var firstLast = Math.Min(first.Last, first.Horizon(asOf));
        var secondLast = Math.Min(second.Last, second.Horizon(asOf));
        long gap = leaf.Relation switch
        {
            DateRelation.Before => first.First - secondLast + 1,
            DateRelation.AtLeastBefore => duration.AddTo(first.First) - secondLast,
            DateRelation.LessThanBefore => second.First - duration.AddTo(firstLast) + 1,
            DateRelation.Within => Math.Max(second.First - duration.AddTo(firstLast), first.First - duration.AddTo(secondLast)),
            DateRelation.OlderThan => duration.AddTo(first.First) - asOf + 1,
            _ => asOf - duration.AddTo(firstLast),
        };
        return gap > 0 ? gap : null;
    }

    private static DaySpan Span(LaneView view, DateOperand operand)
    {
        if (operand.Literal is { } literal)
        {
            return new DaySpan(literal.First.DayNumber, literal.Last.DayNumber, true);
        }

        var day = operand.Key is { } key ? view.Read(key).Day : DayInterval.On(view.District.AsOf);
        return new DaySpan(day.First, day.Last, operand.Key?.Type.Kind == FactTypeKind.Deadline);
    }
}
