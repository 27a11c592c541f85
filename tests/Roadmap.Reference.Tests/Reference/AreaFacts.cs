namespace Roadmap.Reference.Tests.Reference;

/// <summary>What is known of an area.</summary>
internal sealed class AreaFacts(World world)
{
    internal int? Level(string id, ModelDistrict.Unit unit)
    {
        var state = State(id, unit);
        return state is null ? Derived(id, unit) : Rank(state.Level);
    }

    internal Days? Reached(string id, ModelDistrict.Unit unit, int level)
    {
        var records = Records(id, unit);
        if (records.Count == 0)
        {
            return Level(id, unit) is { } now ? now >= level ? world.Happened() : Days.Of(world.Never) : null;
        }

        var index = records.FindIndex(record => record.Level >= level);
        return index < 0 ? Days.Of(world.Never)
            : index == 0 && records[0].Level > level ? world.Happened(last: records[0].Days.Last)
            : records[index].Days;
    }

    internal Days? LastRise(string id, ModelDistrict.Unit unit)
    {
        var records = Records(id, unit);
        if (records.Count == 0)
        {
            return Reached(id, unit, 1);
        }

        var index = Enumerable.Range(0, records.Count).LastOrDefault(at => records[at].Level > (at == 0 ? 0 : records[at - 1].Level), -1);
        return index < 0 ? Days.Of(world.Never) : records[index].Days;
    }

    internal bool? IsArrested(string id, ModelDistrict.Unit unit)
    {
        if (Level(id, unit) is not { } level)
        {
            return null;
        }

        if (level == 0 || level >= Target(id))
        {
            return false;
        }

        return LastRise(id, unit) is { } rise ? World.Shared(new[] { rise.First, rise.Last }.Select(day => Plateau(id).After(day) <= world.AsOf)) : null;
    }

    /// <summary>The direction of the last change, where it lies inside the plateau.</summary>
    internal Datum? Trend(string id, ModelDistrict.Unit unit)
    {
        if (Level(id, unit) is not { } level)
        {
            return null;
        }

        var records = Records(id, unit);
        if (records.Count == 0)
        {
            return level == 0 ? Word("flat") : null;
        }

        var change = Enumerable.Range(1, records.Count - 1).LastOrDefault(at => records[at].Level != records[at - 1].Level, 0);
        // Before a first record at the lowest level nothing had risen, so nothing fell.
        var direction = change == 0 ? records[0].Level == 0 ? Word("flat") : null : Word(records[change].Level > records[change - 1].Level ? "rising" : "falling");
        var days = records[change].Days;
        return World.Shared(new[] { days.First, days.Last }.Select(day => Plateau(id).After(day) <= world.AsOf ? Word("flat") : direction));
    }

    internal Datum? LevelOn(string id, ModelDistrict.Unit unit, Days on)
    {
        var records = Records(id, unit);
        return World.Shared(on.Points(records.SelectMany(record => new[] { record.Days.First, record.Days.Last }).Append(world.AsOf)).SelectMany(day => Possible(day)));

        IEnumerable<Datum?> Possible(int day)
        {
            if (day >= world.AsOf || records.Count == 0)
            {
                var now = Level(id, unit);
                return [day == world.AsOf || (day < world.AsOf && now == 0) ? Word(now) : null];
            }

            var before = records.All(record => record.Days.Last > day) ? new Datum?[] { null } : [];
            return before.Concat(Enumerable.Range(0, records.Count)
                .Where(at => records[at].Days.First <= day && records.Skip(at + 1).All(later => later.Days.Last > day))
                .Select(at => Word(records[at].Level)));
        }
    }

    internal Datum? Word(int? level) => level is { } rank ? world.Pack.LevelKind.Word(world.Pack.Levels[rank]) : null;

    internal Span Plateau(string id) => world.Pack.Areas.Single(area => area.Id == id).Plateau ?? world.Pack.Plateau;

    private static Datum.Word Word(string trend) => new(trend, 0);

    private static ModelDistrict.AreaState? State(string id, ModelDistrict.Unit unit) => unit.Areas.SingleOrDefault(area => area.Id == id);

    private int Rank(string level) => world.Pack.LevelKind.Word(level).Rank;

    private int Target(string id)
    {
        var own = world.District.Targets.Where(target => target.Area == id).Select(target => target.Level).FirstOrDefault();
        return Rank(own ?? world.Pack.Areas.Single(area => area.Id == id).Target ?? world.Pack.Levels[^1]);
    }

    private List<(Days Days, int Level)> Records(string id, ModelDistrict.Unit unit) =>
        State(id, unit)?.History.Select(record => (record.Date.Days.Until(world.AsOf), Rank(record.Level))).ToList() ?? [];

    /// <summary>A level needs every gate up to it.</summary>
    private int? Derived(string id, ModelDistrict.Unit unit)
    {
        var gates = world.Pack.Areas.Single(area => area.Id == id).Gates;
        int? level = gates.Count == 0 ? null : 0;
        foreach (var gate in gates)
        {
            var verdict = world.Judge.Of(new Node.All(gate.When), new Place(unit == world.District.Own ? null : unit, null));
            if (verdict != true)
            {
                return verdict is null ? null : level;
            }

            level = gate.Level;
        }

        return level;
    }
}
