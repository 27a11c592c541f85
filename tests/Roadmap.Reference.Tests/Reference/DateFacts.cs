namespace Roadmap.Reference.Tests.Reference;

/// <summary>The facts that are days.</summary>
internal static class DateFacts
{
    internal static bool IsDate(World world, Subject subject, string id) => subject.Facet is "started" or "reached" or "last-rise" or "in-place-since" or "planned-start" or "stopped-on" or "observed"
        || (subject.Facet == "" && ((subject.Kind == "indicator" && world.Readings.Of(id).Kind.IsDate) || (subject.Kind == "district" && world.Pack.Profile.Single(one => one.Id == id).Kind.IsDate)));

    internal static Days? Of(World world, Subject subject, string id, ModelDistrict.Unit unit) => (subject.Kind, subject.Facet) switch
    {
        ("area", "started") => world.Areas.Reached(id, unit, 1),
        ("area", "reached") => world.Areas.Reached(id, unit, Level(world, subject)),
        ("area", "last-rise") => world.Areas.LastRise(id, unit),
        ("practice", "started") => world.Practices.Started(id, unit),
        ("practice", "in-place-since") => world.Practices.InPlaceSince(id, unit),
        ("practice", "planned-start") => PracticeFacts.PlannedStart(id, unit),
        ("practice", "stopped-on") => world.Practices.StoppedOn(id, unit),
        ("indicator", "observed") => world.Readings.Observed(id, unit, subject.Role),
        ("indicator", "reached") => world.Readings.Reached(id, unit, subject.Role, Level(world, subject)),
        ("indicator", _) => Told(world, world.Readings.Newest(id, unit, subject.Role)?.Value, world.Readings.Of(id).Kind),
        ("program", _) => world.Past(world.District.Program),
        _ => Told(world, world.District.Profile.Where(one => one.Id == id).Select(one => one.Value).FirstOrDefault(), world.Pack.Profile.Single(one => one.Id == id).Kind),
    };

    private static int Level(World world, Subject subject) => world.Pack.LevelKind.Word(subject.Level!).Rank;

    internal static Days? Told(World world, Datum? value, Kind kind) => value is not Datum.Day day ? null
        : kind.Name == "date" ? world.Past(day.When)
        : day.When.IsNever ? Days.Of(Days.NoDeadline) : day.When.Days;
}
