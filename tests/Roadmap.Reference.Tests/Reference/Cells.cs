using Roadmap.Reference.Tests.Generation;

namespace Roadmap.Reference.Tests.Reference;

/// <summary>What is known of the fact that a subject names; null when nothing is.</summary>
internal sealed class Cells(World world)
{
    internal bool IsKnown(Subject subject, Place place) => DateFacts.IsDate(world, subject, Id(subject, place)) ? Days(subject, place) is not null : Value(subject, place) is not null;

    /// <summary>The subject with the item of the count put in.</summary>
    internal static Subject Named(Subject subject, Place place) => subject with { Id = Id(subject, place) };

    /// <summary>Arrested, stale or charted.</summary>
    internal bool? IsIn(Subject subject, string state, Place place)
    {
        var (id, unit) = (Id(subject, place), UnitOf(subject, place));
        if (world.Given is { } given)
        {
            return given.State(unit.Id, Named(subject, place), state);
        }

        switch (subject.Kind)
        {
            case "area":
                return world.Areas.IsArrested(id, unit);
            case "practice":
                return world.Practices.IsArrested(id, unit);
            case "tension":
                var tension = Tension(id);
                return Judge.And([tension?.Named, tension?.Anchored]);
            default:
                return world.Readings.IsStale(id, unit, subject.Role);
        }
    }

    internal Datum? Value(Subject subject, Place place)
    {
        var (id, unit) = (Id(subject, place), UnitOf(subject, place));
        if (world.Given is { } given && subject.Facet is not ("actor" or "binding"))
        {
            return given.Value(unit.Id, Named(subject, place), KindOf(Named(subject, place)));
        }

        if (subject.At is { } at)
        {
            return Days(at, place) is { } on ? ValueOn(subject, id, unit, on) : null;
        }

        return subject.Kind switch
        {
            "area" => subject.Facet switch
            {
                "trend" => world.Areas.Trend(id, unit),
                "school-spread" => SchoolSpread(school => world.Areas.Level(id, school)),
                _ => world.Areas.Word(world.Areas.Level(id, unit)),
            },
            "practice" => Practice(subject.Facet, id, unit),
            "indicator" => Indicator(subject, id, unit, place),
            "tension" => OfTension(subject.Facet, id),
            "order" => subject.Facet == "binding" ? Word(Constraint(id).IsRequired ? "required" : "advised") : world.Orders.Status(Constraint(id)) is { } status ? Word(status) : null,
            "program" => Stage(),
            _ when id == "schools" => world.District.SchoolNumber is { } number ? new Datum.Number(number) : null,
            _ => world.District.Profile.Where(one => one.Id == id).Select(one => one.Value).FirstOrDefault(),
        };
    }

    internal Days? Days(DateSide side, Place place) =>
        side.Literal?.Days ?? (side.Subject is null ? Reference.Days.Of(world.AsOf) : Days(side.Subject, place));

    internal Days? Days(Subject subject, Place place)
    {
        if (world.Given is { } given)
        {
            return given.Days(UnitOf(subject, place).Id, Named(subject, place), world.Dates.NeverOf(Named(subject, place)) == Reference.Days.NoDeadline, world);
        }

        if (subject is { Kind: "indicator", Facet: "", At: not null })
        {
            return DateFacts.Told(world, Value(subject, place), world.Readings.Of(Id(subject, place)).Kind);
        }

        return DateFacts.Of(world, subject, Id(subject, place), UnitOf(subject, place));
    }

    /// <summary>A value for each role that can tell, null where it has not.</summary>
    internal List<decimal?> ByRole(Subject subject, Place place) =>
        world.Readings.Of(Id(subject, place)).From.Select(role => Value(subject with { Facet = "", Role = role }, place)?.Ordinal).ToList();

    private Kind KindOf(Subject subject) => SubjectPool.Of(new Setting(world.Pack)).Single(fact => fact.Subject == subject with { At = null }).Kind;

    private static Datum.Word Word(string text) => new(text, 0);

    private static string Id(Subject subject, Place place) => subject.Id == "*" ? place.Item! : subject.Id;

    private ModelDistrict.Unit UnitOf(Subject subject, Place place) =>
        place.School is null || world.IsOfDistrict(subject, Id(subject, place)) ? world.District.Own : place.School;

    private ModelPack.Order Constraint(string id) => world.Pack.Constraints.Single(one => one.Id == id);

    private ModelDistrict.TensionState? Tension(string id) => world.District.Tensions.SingleOrDefault(one => one.Id == id);

    private Datum? ValueOn(Subject subject, string id, ModelDistrict.Unit unit, Days on) => subject.Kind switch
    {
        "area" => world.Areas.LevelOn(id, unit, on),
        "practice" => world.Practices.StatusOn(id, unit, on),
        _ => world.Readings.ValueOn(id, unit, subject.Role, on),
    };

    private Datum? Practice(string facet, string id, ModelDistrict.Unit unit)
    {
        var state = PracticeFacts.State(id, unit);
        return facet switch
        {
            "coverage" => state.Coverage is { } coverage ? new Datum.Number(coverage) : null,
            "actor" => Word(world.Pack.Practices.Single(one => one.Id == id).Actor),
            "led-by" => state.LedBy is { } leader ? Word(leader) : null,
            _ => world.Practices.Status(id, unit) is { } status ? PracticeFacts.StatusKind.Word(status) : null,
        };
    }

    private Datum? Indicator(Subject subject, string id, ModelDistrict.Unit unit, Place place) => subject.Facet switch
    {
        "trend" => world.Readings.Trend(id, unit, subject.Role),
        "methods" => world.Readings.Methods(id, unit, subject.Role),
        "roles" => world.Readings.Roles(id, unit),
        "response-rate" => world.Readings.ResponseRate(id, unit, subject.Role),
        "spread" => Difference(ByRole(subject, place)),
        "school-spread" => SchoolSpread(school => world.Readings.Newest(id, school, subject.Role)?.Value?.Ordinal),
        _ => world.Readings.Newest(id, unit, subject.Role)?.Value,
    };

    private Datum? OfTension(string facet, string id)
    {
        var lean = Tension(id)?.Lean;
        var poles = world.Pack.Tensions.Single(one => one.Id == id);
        return facet switch
        {
            "named" => Tension(id)?.Named is { } named ? Word(named ? "yes" : "no") : null,
            "lean" => lean is { } amount ? new Datum.Number(amount) : null,
            _ => lean is null ? null : Word(lean <= 40 ? poles.First : lean >= 60 ? poles.Second : "balanced"),
        };
    }

    /// <summary>The last stage whose time has passed since the program began.</summary>
    private Datum? Stage()
    {
        var days = world.Past(world.District.Program);
        return days is not { } began || began.Last > world.AsOf ? null : World.Shared(new[] { began.First, began.Last }.Select(
            day => (Datum?)world.Pack.Stages.Where(stage => stage.Since.After(day) <= world.AsOf).Select(stage => Word(stage.Name)).LastOrDefault()));
    }

    private Datum.Number? SchoolSpread(Func<ModelDistrict.Unit, decimal?> value) =>
        world.District.SchoolNumber > world.District.Schools.Count ? null : Difference(world.District.Schools.Select(value).ToList());

    private static Datum.Number? Difference(List<decimal?> values) =>
        values.Count == 0 || values.Contains(null) ? null : new Datum.Number(values.Max()!.Value - values.Min()!.Value);
}
