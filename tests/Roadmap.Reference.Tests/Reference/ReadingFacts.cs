namespace Roadmap.Reference.Tests.Reference;

/// <summary>What is known of an indicator. A role of null is the speaking role, the first that has told.</summary>
internal sealed class ReadingFacts(World world)
{
    private const string NoMethod = "";

    internal ModelPack.Indicator Of(string id) => world.Pack.Indicators.Single(one => one.Id == id);

    /// <summary>Every reading that says something; of two of one day, role and method only the lower.</summary>
    internal List<ModelDistrict.Reading> Told(string id, ModelDistrict.Unit unit)
    {
        var told = unit.Readings.Where(reading => reading.Of == id && reading.Value is not null).ToList();
        return told.Where(reading => !told.Any(other => IsSameOccasion(reading, other) && Order(other, reading) < 0)).ToList();
    }

    internal ModelDistrict.Reading? Newest(string id, ModelDistrict.Unit unit, string? role)
    {
        var speaker = role ?? Of(id).From.FirstOrDefault(one => Told(id, unit).Any(reading => reading.Role == one));
        return Told(id, unit).Where(reading => reading.Role == speaker).Order(Comparer<ModelDistrict.Reading>.Create(Order)).FirstOrDefault();
    }

    internal Days? Observed(string id, ModelDistrict.Unit unit, string? role) =>
        Newest(id, unit, role) is { } newest ? world.Past(newest.Date) ?? world.Happened() : null;

    internal bool IsStale(string id, ModelDistrict.Unit unit, string? role) =>
        Newest(id, unit, role)?.Date is { } date && Of(id).FreshFor is { } fresh && fresh.After(date.Days.Until(world.AsOf).Last) < world.AsOf;

    internal Datum? Roles(string id, ModelDistrict.Unit unit) =>
        Told(id, unit).Select(reading => reading.Role).Distinct().Count() is > 0 and var count ? new Datum.Number(count) : null;

    /// <summary>A reading without a method may be by any.</summary>
    internal Datum? Methods(string id, ModelDistrict.Unit unit, string? role)
    {
        var told = Told(id, unit).Where(reading => role is null || reading.Role == role).ToList();
        var named = told.Select(reading => reading.Method).OfType<string>().Distinct().Count();
        var unnamed = told.Count(reading => reading.Method is null);
        return told.Count == 0 ? null : Math.Max(named, 1) == named + unnamed ? new Datum.Number(named + unnamed) : null;
    }

    internal Datum? ResponseRate(string id, ModelDistrict.Unit unit, string? role) =>
        Newest(id, unit, role) is { Responses: { } responses, Invited: { } invited }
            ? new Datum.Number(decimal.Round(100m * responses / invited, 6, MidpointRounding.AwayFromZero))
            : null;

    /// <summary>The day of the first reading at the level or above; a first reading above it shows that the level was reached by then.</summary>
    internal Days? Reached(string id, ModelDistrict.Unit unit, string? role, int level)
    {
        if (Newest(id, unit, role) is not { } newest)
        {
            return null;
        }

        var all = Told(id, unit).Where(reading => reading.Role == newest.Role).ToList();
        var reached = all.Where(reading => reading.Value!.Ordinal >= level).ToList();
        if (reached.Count == 0)
        {
            return Days.Of(world.Never);
        }

        var isBefore = reached.Any(reading => reading.Value!.Ordinal > level && !all.Any(other => On(other).Last < On(reading).First));
        return new Days(isBefore ? Days.Earliest : reached.Min(reading => On(reading).First), reached.Min(reading => On(reading).Last));
    }

    /// <summary>The direction from the last but one to the last reading of one method: the method that told last of those that told twice.</summary>
    internal Datum? Trend(string id, ModelDistrict.Unit unit, string? role)
    {
        if (Newest(id, unit, role) is not { } newest)
        {
            return null;
        }

        var series = Told(id, unit).Where(reading => reading.Role == newest.Role && reading.Method is not null)
            .Order(Comparer<ModelDistrict.Reading>.Create(Order)).GroupBy(reading => reading.Method).FirstOrDefault(group => group.Count() > 1)?.ToList();
        if (series is null)
        {
            return null;
        }

        var pairs = from last in series
                    where CanBeNewest(last, series)
                    let rest = series.Where(reading => reading != last).ToList()
                    from before in rest
                    where CanBeNewest(before, rest) && On(before).First <= On(last).Last
                    select Direction(Of(id), before.Value!.Ordinal!.Value, last.Value!.Ordinal!.Value);
        return World.Shared(pairs);
    }

    /// <summary>
    /// The newest value on or before a day and fresh on it, for every day and every reading that may have been told by then. Of two readings that
    /// were certainly told the same counts as counts today.
    /// </summary>
    internal Datum? ValueOn(string id, ModelDistrict.Unit unit, string? role, Days on)
    {
        var indicator = Of(id);
        var told = Told(id, unit);
        var marks = told.SelectMany(reading => new[] { On(reading).First, On(reading).Last }).ToList();
        marks.AddRange(indicator.FreshFor is { } fresh ? marks.Select(fresh.After).ToList() : []);
        return World.Shared(on.Points(marks.Append(world.AsOf)).SelectMany(day => day > world.AsOf ? [null] : Possible(day)));

        IEnumerable<Datum?> Possible(int day)
        {
            foreach (var speaker in role is null ? indicator.From : [role])
            {
                var own = told.Where(reading => reading.Role == speaker && On(reading).First <= day).ToList();
                foreach (var reading in own.Where(reading => !own.Any(other => On(other).Last <= day && Order(other, reading) < 0)))
                {
                    var dates = On(reading).Until(day);
                    yield return indicator.FreshFor is { } span && span.After(dates.First) < day ? null : reading.Value;
                    yield return indicator.FreshFor is { } again && again.After(dates.Last) < day ? null : reading.Value;
                }

                if (own.Any(reading => On(reading).Last <= day))
                {
                    yield break;
                }
            }

            yield return null;
        }
    }

    internal Days On(ModelDistrict.Reading reading) => world.Past(reading.Date) ?? world.Happened();

    private static Datum.Word Direction(ModelPack.Indicator indicator, decimal before, decimal after)
    {
        var step = indicator.MovesBy ?? indicator.Kind.Name switch { "percent" or "score" => 5m, "count" => Math.Abs(before) / 10, _ => 1m };
        var isFlat = before == after || Math.Abs(after - before) < step;
        return new Datum.Word(isFlat ? "flat" : after > before ? "rising" : "falling", 0);
    }

    private bool CanBeNewest(ModelDistrict.Reading reading, List<ModelDistrict.Reading> all) => !all.Any(other => IsNewer(other, reading));

    /// <summary>Certainly newer, or of the same day and by a method that counts more.</summary>
    private bool IsNewer(ModelDistrict.Reading one, ModelDistrict.Reading other)
    {
        var (left, right) = (On(one), On(other));
        return left.First > right.Last || (left.First == left.Last && left == right && Order(one, other) < 0);
    }

    private bool IsSameOccasion(ModelDistrict.Reading one, ModelDistrict.Reading other) =>
        one.Role == other.Role && one.Method == other.Method && one.Method is not null && On(one) == On(other) && On(one).First == On(one).Last;

    /// <summary>Below 0 when the first counts before the second: dated, newer, by the earlier method, lower.</summary>
    private int Order(ModelDistrict.Reading one, ModelDistrict.Reading other)
    {
        var dates = (other.Date is not null).CompareTo(one.Date is not null);
        var last = On(other).Last.CompareTo(On(one).Last);
        var first = On(other).First.CompareTo(On(one).First);
        var method = MethodOrder(one).CompareTo(MethodOrder(other));
        return new[] { dates, last, first, method, Worth(one).CompareTo(Worth(other)) }.FirstOrDefault(part => part != 0);
    }

    private int MethodOrder(ModelDistrict.Reading reading) =>
        world.Pack.Methods.Append(NoMethod).ToList().IndexOf(reading.Method ?? NoMethod);

    private decimal Worth(ModelDistrict.Reading reading) => reading.Value switch
    {
        Datum.Day { When.IsNever: true } => Days.NoDeadline,
        Datum.Day day => day.When.Days.First,
        Datum.Members members => members.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(word => 1m * (1 << Of(reading.Of).Kind.Word(word).Rank)),
        var value => value!.Ordinal ?? 0,
    };
}
