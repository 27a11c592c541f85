namespace Roadmap.Reference.Tests.Reference;

/// <summary>What is known of a practice.</summary>
internal sealed class PracticeFacts(World world)
{
    internal static readonly Kind StatusKind = new("status", ["not-started", "planned", "under-way", "in-place", "stopped"]);

    internal string? Status(string id, ModelDistrict.Unit unit)
    {
        var state = State(id, unit);
        return state.Status
            ?? (Is(state.StoppedOn) ? "stopped"
            : Is(state.InPlaceSince) ? "in-place"
            : Is(state.Started) ? "under-way"
            : state.PlannedStart is { } plan && plan.Days.First > world.AsOf ? "planned"
            : IsDerived(id, unit) ? "in-place" : null);
    }

    internal Days? Started(string id, ModelDistrict.Unit unit)
    {
        var state = State(id, unit);
        return world.Past(state.Started) ?? Status(id, unit) switch
        {
            null => null,
            "not-started" or "planned" => Days.Of(world.Never),
            _ => world.Happened(last: Math.Min(Last(state.InPlaceSince), Last(state.StoppedOn))),
        };
    }

    internal Days? InPlaceSince(string id, ModelDistrict.Unit unit)
    {
        var state = State(id, unit);
        return world.Past(state.InPlaceSince) ?? Status(id, unit) switch
        {
            "stopped" => null,
            null => state.Started is { IsNever: true } ? Days.Of(world.Never) : null,
            "in-place" => world.Happened(First(state.Started)),
            _ => Days.Of(world.Never),
        };
    }

    internal Days? StoppedOn(string id, ModelDistrict.Unit unit)
    {
        var state = State(id, unit);
        return world.Past(state.StoppedOn) ?? Status(id, unit) switch
        {
            "stopped" => world.Happened(Math.Max(First(state.Started), First(state.InPlaceSince))),
            null => state.Started is { IsNever: true } ? Days.Of(world.Never) : null,
            _ => Days.Of(world.Never),
        };
    }

    internal static Days? PlannedStart(string id, ModelDistrict.Unit unit) =>
        State(id, unit).PlannedStart is { } plan ? plan.IsNever ? Days.Of(Days.NoDeadline) : plan.Days : null;

    internal bool? IsArrested(string id, ModelDistrict.Unit unit)
    {
        var practice = world.Pack.Practices.Single(one => one.Id == id);
        var due = State(id, unit).Expected ?? practice.Duration ?? world.Areas.Plateau(practice.Area);
        return Status(id, unit) switch
        {
            null => null,
            "stopped" => true,
            "under-way" when Started(id, unit) is { } days => World.Shared(new[] { days.First, days.Last }.Select(day => due.After(day) <= world.AsOf)),
            "under-way" => null,
            _ => false,
        };
    }

    internal Datum? StatusOn(string id, ModelDistrict.Unit unit, Days on)
    {
        var status = Status(id, unit);
        var unknown = new Days(Days.Earliest, world.Never);
        var started = Started(id, unit) ?? unknown;
        var inPlace = InPlaceSince(id, unit) ?? unknown;
        var stopped = StoppedOn(id, unit) ?? unknown;
        var marks = new[] { started, inPlace, stopped }.SelectMany(days => new[] { days.First, days.Last }).Append(world.AsOf);
        return World.Shared(on.Points(marks).SelectMany(Possible));

        IEnumerable<Datum?> Possible(int day)
        {
            if (day >= world.AsOf)
            {
                return [day > world.AsOf || status is null ? null : StatusKind.Word(status)];
            }

            return from isStarted in Cases(started, day)
                   from isInPlace in Cases(inPlace, day)
                   from isStopped in Cases(stopped, day)
                   select StatusKind.Word(!isStarted ? "not-started" : isStopped ? "stopped" : isInPlace ? "in-place" : "under-way");
        }
    }

    internal static ModelDistrict.PracticeState State(string id, ModelDistrict.Unit unit) =>
        unit.Practices.SingleOrDefault(one => one.Id == id) ?? new ModelDistrict.PracticeState(id, null);

    private static IEnumerable<bool> Cases(Days event_, int day)
    {
        if (event_.First <= day)
        {
            yield return true;
        }

        if (event_.Last > day)
        {
            yield return false;
        }
    }

    private static bool Is(When? when) => when is { IsNever: false };

    private static int First(When? when) => Is(when) ? when!.Days.First : Days.Earliest;

    private int Last(When? when) => Is(when) ? when!.Days.Last : world.AsOf;

    private bool IsDerived(string id, ModelDistrict.Unit unit)
    {
        var when = world.Pack.Practices.Single(one => one.Id == id).InPlaceWhen;
        var state = State(id, unit);
        var isDenied = state.Started is { IsNever: true } || state.InPlaceSince is { IsNever: true };
        return when.Count > 0 && !isDenied && world.Judge.Of(new Node.All(when), new Place(unit == world.District.Own ? null : unit, null)) == true;
    }
}
