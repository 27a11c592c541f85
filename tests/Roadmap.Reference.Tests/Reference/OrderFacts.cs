namespace Roadmap.Reference.Tests.Reference;

/// <summary>The status of an order constraint: what every completion of the facts agrees on.</summary>
internal sealed class OrderFacts(World world)
{
    private static readonly Place Here = new(null, null);

    private readonly Dictionary<string, string?> statuses = [];

    /// <summary>What is known of a milestone: the days it was reached, whether it holds, whether its subject has begun, and whether it is planned.</summary>
    private sealed record Knowledge(Days Reached, bool? Holds, bool? Begun, bool? Planned);

    internal string? Status(ModelPack.Order order)
    {
        if (!statuses.TryGetValue(order.Id, out var status))
        {
            status = WorkOut(order);
            statuses.Add(order.Id, status);
        }

        return status;
    }

    private string? WorkOut(ModelPack.Order order)
    {
        var first = Known(order.First);
        var then = Known(order.Then);
        var entered = order.IsNeed ? Started(order.Then) : then.Reached;
        var possible = from f in first.Reached.Points(Ends(entered).SelectMany(day => new[] { day, order.Tandem?.After(day) ?? day }))
                       from t in entered.Points(Ends(first.Reached).SelectMany(day => order.Tandem?.Ends(day).Append(day) ?? [day]))
                       from holds in Cases(first.Holds)
                       from begun in Cases(first.Begun)
                       from planned in Cases(then.Planned)
                       where (f != world.Never || !holds) && (f == world.Never || begun) && (t == world.Never || !planned)
                       select Of(f, holds, begun, t, planned, order.Tandem);
        var distinct = possible.Distinct().Take(2).ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }

    private string Of(int first, bool holds, bool begun, int then, bool planned, Span? tandem)
    {
        var isReached = first != world.Never;
        if (then == world.Never)
        {
            return isReached && holds ? "ready" : planned ? "at-risk" : "waiting";
        }

        var limit = tandem?.After(then) ?? then;
        return isReached ? first <= limit ? "kept" : holds ? "healed" : "inverted"
            : world.AsOf < limit ? "at-risk" : begun ? "inverted" : "skipped";
    }

    private int[] Ends(Days other) => [other.First, other.Last, world.AsOf, world.Never];

    private static IEnumerable<bool> Cases(bool? known) => known is { } one ? [one] : [true, false];

    private Knowledge Known(Node milestone)
    {
        var subject = milestone switch { Node.Compare compare => compare.Left, Node.IsWord word => word.Left, var other => throw new ArgumentException($"{other} is no milestone.", nameof(milestone)) };
        var unit = world.District.Own;
        var holds = world.Judge.Of(milestone, Here);
        switch (subject.Kind)
        {
            case "area":
                var level = (int)((Node.Compare)milestone).Right.Amount;
                return new Knowledge(OrAny(world.Areas.Reached(subject.Id, unit, level)), holds, Happened(world.Areas.Reached(subject.Id, unit, 1)), false);
            case "practice":
                var status = world.Practices.Status(subject.Id, unit);
                var reached = milestone is Node.Compare ? world.Practices.Started(subject.Id, unit) : world.Practices.InPlaceSince(subject.Id, unit);
                var begun = status == "stopped" ? true : Happened(world.Practices.Started(subject.Id, unit));
                return new Knowledge(OrAny(reached), holds, begun, status is null ? null : status == "planned");
            default:
                return Reading(milestone, subject, holds);
        }
    }

    private Knowledge Reading(Node milestone, Subject subject, bool? holds)
    {
        var own = world.District.Own;
        if (world.Readings.Newest(subject.Id, own, subject.Role) is not { } newest)
        {
            return new Knowledge(OrAny(null), null, world.Readings.Told(subject.Id, own).Count > 0 ? true : null, false);
        }

        var satisfying = world.Readings.Told(subject.Id, own).Where(reading => reading.Role == newest.Role && Satisfies(milestone, reading.Value!)).Select(world.Readings.On).ToList();
        var reached = satisfying.Count == 0 ? Days.Of(world.Never) : new Days(satisfying.Min(days => days.First), satisfying.Min(days => days.Last));
        return new Knowledge(reached, holds, true, false);
    }

    private static bool Satisfies(Node milestone, Datum value) => milestone switch
    {
        Node.Compare compare => Judge.Fits(value.Ordinal, compare.Operator, compare.Right.Amount + compare.Right.Offset) == true,
        Node.IsWord word => value is Datum.Word own && word.Words.Contains(own.Text) != word.IsNegated,
        _ => throw new ArgumentException($"{milestone} is no milestone.", nameof(milestone)),
    };

    /// <summary>A need is about the start of its practice, whatever milestone would say.</summary>
    private Days Started(Node then) => OrAny(world.Practices.Started(((Node.Compare)then).Left.Id, world.District.Own));

    private bool? Happened(Days? days) => days is { } known ? World.Shared(new[] { known.First != world.Never, known.Last != world.Never }) : null;

    private Days OrAny(Days? days) => days ?? new Days(Days.Earliest, world.Never);
}
