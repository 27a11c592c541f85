using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Every fact that a condition may name, with its type.</summary>
internal static class SubjectPool
{
    private static readonly Kind Date = Kind.Plain("date");
    private static readonly Kind Count = Kind.Plain("count");
    private static readonly Kind Percent = Kind.Plain("percent");
    private static readonly Kind Trend = new("trend", ["rising", "falling", "flat"]);
    private static readonly Kind Actor = new("actor", ["district", "building", "classroom", "community", "external"]);
    private static readonly Kind YesNo = new("yes-no", ["no", "yes"]);

    internal static readonly string[] Statuses = ["not-started", "planned", "under-way", "in-place", "stopped"];

    internal static List<(Subject Subject, Kind Kind)> Of(Setting setting)
    {
        if (setting.Item is { } item)
        {
            return Items(setting.Pack, item.Kind, item.Ids).Where(fact => !setting.IsInSchools || fact.Subject.Facet != "school-spread").ToList();
        }

        var pack = setting.Pack;
        return Named("area", pack.Areas.Select(one => one.Id)).Concat(Named("practice", pack.Practices.Select(one => one.Id)))
            .Concat(Named("indicator", pack.Indicators.Select(one => one.Id)))
            .Concat(setting.IsInSchools ? [] : Named("tension", pack.Tensions.Select(one => one.Id)))
            .Concat(setting.HasOrders ? Named("order", pack.Orders.Select(one => one.Id)) : [])
            .Concat(Named("district", pack.Profile.Select(one => one.Id))).Concat(Named("program", [""]))
            .Where(name => setting.Only is null || setting.Only.Contains(name.Id))
            .SelectMany(name => Facts(pack, name.Kind, name.Id))
            .Where(fact => !setting.IsInSchools || fact.Subject.Facet != "school-spread").ToList();
    }

    private static IEnumerable<(string Kind, string Id)> Named(string kind, IEnumerable<string> ids) => ids.Select(id => (kind, id));

    /// <summary>What can be asked of every item alike.</summary>
    private static List<(Subject Subject, Kind Kind)> Items(ModelPack pack, string kind, IReadOnlyList<string> ids)
    {
        var facts = ids.Select(id => Facts(pack, kind, id).Select(fact => (Subject: fact.Subject with { Id = "*" }, fact.Kind)).ToList()).ToList();
        return facts[0].Where(fact => facts.All(others => others.Any(other => other.Subject == fact.Subject && other.Kind.IsSameAs(fact.Kind)))).ToList();
    }

    private static List<(Subject Subject, Kind Kind)> Facts(ModelPack pack, string kind, string id)
    {
        Subject Fact(string facet = "", string? role = null, string? level = null) => new(kind, id, facet, role, level);
        switch (kind)
        {
            case "area":
                return [(Fact(), pack.LevelKind), (Fact("started"), Date), (Fact("last-rise"), Date), (Fact("trend"), Trend), (Fact("school-spread"), Count),
                    .. pack.Levels.Select(level => (Fact("reached", level: level), Date))];
            case "practice":
                return [(Fact(), new Kind("status", Statuses)), (Fact("started"), Date), (Fact("in-place-since"), Date), (Fact("stopped-on"), Date),
                    (Fact("planned-start"), Kind.Plain("deadline")), (Fact("coverage"), Percent), (Fact("actor"), Actor), (Fact("led-by"), Actor)];
            case "indicator":
                return Indicator(pack, pack.Indicators.Single(one => one.Id == id), Fact);
            case "tension":
                var tension = pack.Tensions.Single(one => one.Id == id);
                return [(Fact(), new Kind("pole", [tension.First, "balanced", tension.Second])), (Fact("lean"), Kind.Plain("score")), (Fact("named"), YesNo)];
            case "order":
                return [(Fact(), new Kind("order", ["kept", "inverted", "skipped", "healed", "at-risk", "ready", "waiting"])), (Fact("binding"), new Kind("binding", ["advised", "required"]))];
            case "program":
                return [(Fact("started"), Date), (Fact("stage"), new Kind("stage", [.. pack.Stages.Select(stage => stage.Name)]))];
            default:
                return [(Fact(), pack.Profile.Single(one => one.Id == id).Kind)];
        }
    }

    private static List<(Subject, Kind)> Indicator(ModelPack pack, ModelPack.Indicator indicator, Func<string, string?, string?, Subject> fact)
    {
        var kind = indicator.Kind;
        var difference = kind.IsNumber ? kind : kind.Name is "level" or "scale" ? Count : null;
        List<(Subject, Kind)> facts = [(fact("roles", null, null), Count)];
        foreach (var role in indicator.From.Prepend(null))
        {
            facts.AddRange([(fact("", role, null), kind), (fact("observed", role, null), Date), (fact("methods", role, null), Count), (fact("response-rate", role, null), Percent)]);
            if (difference is not null)
            {
                facts.AddRange([(fact("trend", role, null), Trend), (fact("school-spread", role, null), difference)]);
            }

            if (kind.Name == "level")
            {
                facts.AddRange(pack.Levels.Select(level => (fact("reached", role, level), Date)));
            }
        }

        if (difference is not null)
        {
            facts.AddRange([(fact("lowest", null, null), kind), (fact("highest", null, null), kind), (fact("spread", null, null), difference)]);
        }

        return facts;
    }
}
