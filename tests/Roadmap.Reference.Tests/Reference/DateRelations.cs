namespace Roadmap.Reference.Tests.Reference;

/// <summary>Comparisons of days: true if they hold for every day that each side may be, false if for none.</summary>
internal sealed class DateRelations(World world)
{
    /// <summary>Two sides that name one fact are one day, whichever it is.</summary>
    internal bool? Holds(Node.Dates node, Func<DateSide, Days?> days, bool isOneFact)
    {
        var isAfter = node.Relation.EndsWith("after", StringComparison.Ordinal);
        var left = new DateSide(node.Left, null);
        var (first, second) = isAfter ? (node.Right, left) : (left, node.Right);
        var one = days(first) ?? Anything(first);
        var other = days(second) ?? Anything(second);
        return World.Shared(from a in Points(one, other, node.Span)
                            from b in isOneFact ? [a] : Points(other, one, node.Span)
                            select Holds(node.Relation, node.Span, a, b, NeverOf(first.Subject), NeverOf(second.Subject)));
    }

    /// <summary>The day that stands for never; a date that is written out has none.</summary>
    internal int NeverOf(Subject? subject) => subject is null ? Days.Earliest - 1 : IsDeadline(subject) ? Days.NoDeadline : world.Never;

    private bool IsDeadline(Subject? subject) => subject is { Facet: "planned-start" }
        || (subject is { Kind: "indicator", Facet: "" } && world.Pack.Indicators.Any(one => one.Id == subject.Id && one.Kind.Name == "deadline"))
        || (subject is { Kind: "district" } && world.Pack.Profile.Any(one => one.Id == subject.Id && one.Kind.Name == "deadline"));

    private Days Anything(DateSide side) => new(Days.Earliest, NeverOf(side.Subject));

    /// <summary>Every relation changes only at the other side, moved by the span, and at never.</summary>
    private IEnumerable<int> Points(Days days, Days other, Span? span)
    {
        int[] ends = [other.First, other.Last, world.AsOf, world.Never];
        var moved = span is null ? [] : ends.SelectMany(span.Ends);
        return days.Points(ends.Concat(moved));
    }

    /// <summary>The first and second day as the relation names them: what should come first stands first.</summary>
    private static bool Holds(string relation, Span? span, int first, int second, int firstNever, int secondNever) => relation switch
    {
        "before" or "after" => first < second,
        "at least before" or "at least after" => span!.After(first) <= second,
        "less than before" or "less than after" => second != secondNever && span!.After(first) > second,
        "within" => first != firstNever && second != secondNever && span!.After(Math.Min(first, second)) >= Math.Max(first, second),
        "older" => first <= second && span!.After(first) < second,
        _ => first <= second && span!.After(first) >= second,
    };
}
