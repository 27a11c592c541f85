using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Makes small packs, the larger the later.</summary>
internal sealed class PackMaker(Dice dice)
{
    private static readonly string[] LevelWords = ["absent", "emerging", "developing", "established", "sustaining"];
    private static readonly string[] Severities = ["note", "low", "medium", "high", "critical"];
    private static readonly string[] RoleWords = ["leaders", "teachers", "families"];
    private static readonly string[] MethodWords = ["questionnaire", "interview", "document"];
    private static readonly string[] Types = ["percent", "percent", "count", "score", "level", "level", "yes-no", "choice", "scale", "set", "set", "date", "deadline"];

    private readonly TreeMaker trees = new(dice);
    private readonly LeafMaker leaves = new(dice);

    /// <summary>Makes a pack.</summary>
    /// <param name="size">From 0 to 2: more of everything and deeper trees.</param>
    internal ModelPack Make(int size)
    {
        var levels = LevelWords.Take(dice.Between(3, 5)).ToList();
        var roles = RoleWords.Take(dice.Between(1, 3)).ToList();
        var areas = Ids("area", dice.Between(1, 2 + size)).Select(id => new ModelPack.Area(id, Maybe(40, () => dice.Pick(levels)), Maybe(30, () => DateMaker.Span(dice)), [])).ToList();
        var pack = new ModelPack
        {
            Levels = levels,
            Plateau = new Span(dice.Pick([3, 6, 12]), "month"),
            Roles = roles,
            Methods = MethodWords.Take(dice.Between(1, 3)).ToList(),
            Stages = [("early", new Span(0, "year")), ("middle", new Span(1, "year")), ("late", new Span(30, "month"))],
            Parameters = [("par-percent", "percent", "40%"), ("par-count", "count", "2"), ("par-score", "score", "30"), ("par-time", "duration", "6 months"), ("par-day", "date", dice.Pick(["2015", "2016-03", "2015-08-20"]))],
            Areas = areas,
            Indicators = Ids("told", dice.Between(3, 5 + (2 * size))).Select(id => Indicator(id, levels, roles, areas)).ToList(),
            Tensions = Ids("tension", dice.Between(1, 2)).Select(id => new ModelPack.Tension(id, id + "-left", id + "-right")).ToList(),
            Practices = Ids("work", dice.Between(1, 2 + size)).Select(id => new ModelPack.Practice(id, dice.Pick(areas).Id, dice.Pick(["district", "building", "building"]), Maybe(30, () => DateMaker.Span(dice)), [], [])).ToList(),
            Orders = [],
            Profile = [("schools", Kind.Plain("count")), ("enrollment", Kind.Plain("count")), ("poor", Kind.Plain("percent")), ("locale", new Kind("choice", ["city", "town", "rural"])), ("charter", new Kind("yes-no", ["no", "yes"])), ("founded", Kind.Plain("date")), ("contract", Kind.Plain("deadline"))],
            Rules = [],
        };
        pack = WithDerivation(pack);
        pack = WithOrder(pack, size);
        foreach (var id in Ids("rule", 3 + (2 * size)))
        {
            pack = pack with { Rules = [.. pack.Rules, Rule(id, pack, Math.Min(3, size + 1))] };
        }

        return pack;
    }

    private static IEnumerable<string> Ids(string kind, int count) => Enumerable.Range(1, count).Select(number => $"{kind}-{number.ToString(CultureInfo.InvariantCulture)}");

    private T? Maybe<T>(int percent, Func<T> make)
        where T : class => dice.Chance(percent) ? make() : null;

    private ModelPack.Indicator Indicator(string id, List<string> levels, List<string> roles, List<ModelPack.Area> areas)
    {
        var name = dice.Pick(Types);
        var kind = name switch
        {
            "level" => new Kind(name, levels),
            "yes-no" => new Kind(name, ["no", "yes"]),
            "choice" => new Kind(name, ["red", "green", "blue"]),
            "scale" => new Kind(name, ["none", "yearly", "monthly", "weekly"]),
            "set" => new Kind(name, ["growth", "evaluation", "reporting"]),
            _ => Kind.Plain(name),
        };
        decimal? movesBy = kind.IsNumber && dice.Chance(40) ? dice.Between(1, 3) * (name == "count" ? 1 : 10) : null;
        return new ModelPack.Indicator(id, Maybe(70, () => dice.Pick(areas).Id), kind, dice.Shuffled(roles).Take(dice.Between(1, roles.Count)).ToList(), Maybe(60, () => DateMaker.Span(dice)), movesBy, dice.Chance(30));
    }

    /// <summary>Some areas and practices are derived from readings and from what comes before them in one fixed order.</summary>
    private ModelPack WithDerivation(ModelPack pack)
    {
        var grounds = pack.Indicators.Select(one => one.Id).ToHashSet();
        var areas = new List<ModelPack.Area>();
        foreach (var area in pack.Areas)
        {
            var setting = new Setting(pack) { Only = grounds.ToHashSet() };
            var gates = dice.Chance(40) ? dice.Some(Enumerable.Range(1, pack.Levels.Count - 1).ToList(), 1, 3).Select(level => (level, (IReadOnlyList<Node>)trees.List(setting, 1, 2))).ToList() : [];
            areas.Add(area with { Gates = gates });
            grounds.Add(area.Id);
        }

        var practices = new List<ModelPack.Practice>();
        foreach (var practice in pack.Practices)
        {
            var setting = new Setting(pack) { Only = grounds.ToHashSet() };
            practices.Add(practice with { InPlaceWhen = dice.Chance(40) ? trees.List(setting, 1, 2) : [] });
            grounds.Add(practice.Id);
        }

        return pack with { Areas = areas, Practices = practices };
    }

    /// <summary>Milestones follow one order of all subjects, so that no order has a cycle.</summary>
    private ModelPack WithOrder(ModelPack pack, int size)
    {
        var subjects = dice.Shuffled(pack.Areas.Select(one => one.Id).Concat(pack.Practices.Select(one => one.Id)).Concat(pack.Indicators.Where(CanBeMilestone).Select(one => one.Id)));
        var practices = pack.Practices.Select(practice =>
        {
            var before = subjects.TakeWhile(id => id != practice.Id).ToList();
            var needs = before.Count == 0 || dice.Chance(30) ? [] : dice.Some(before, 1, 2).Select(id =>
                new ModelPack.Order($"{practice.Id}/{id}", Milestone(pack, id), UnderWay(practice.Id), true, dice.Chance(50), Maybe(40, () => DateMaker.Span(dice)))).ToList();
            return practice with { Needs = needs };
        }).ToList();
        var orders = Ids("order", subjects.Count < 2 ? 0 : dice.Between(1, 2 + size)).Select(id =>
        {
            var pair = dice.Some(subjects, 2, 2);
            return new ModelPack.Order(id, Milestone(pack, pair[0]), Milestone(pack, pair[1]), false, dice.Chance(50), Maybe(40, () => DateMaker.Span(dice)));
        }).ToList();
        return pack with { Practices = practices, Orders = orders };
    }

    private static bool CanBeMilestone(ModelPack.Indicator indicator) => indicator.Kind.IsNumber || indicator.Kind.IsRanked || indicator.Kind.Name is "yes-no" or "choice";

    private static Node.Compare UnderWay(string id) => new(new Subject("practice", id), ">=", new Operand(null, "under-way", 2));

    private Node Milestone(ModelPack pack, string id)
    {
        if (pack.Areas.Any(one => one.Id == id))
        {
            return new Node.Compare(new Subject("area", id), ">=", leaves.WordOperand(pack.LevelKind, 1));
        }

        if (pack.Practices.Any(one => one.Id == id))
        {
            return dice.Chance(50) ? UnderWay(id) : new Node.IsWord(new Subject("practice", id), false, ["in-place"]);
        }

        var indicator = pack.Indicators.Single(one => one.Id == id);
        var subject = new Subject("indicator", id, "", Maybe(40, () => dice.Pick(indicator.From)));
        return indicator.Kind.IsNumber ? new Node.Compare(subject, dice.Pick([">=", ">", "<="]), leaves.Amount(indicator.Kind.Name, false))
            : indicator.Kind.IsRanked ? new Node.Compare(subject, ">=", leaves.WordOperand(indicator.Kind, 1))
            : new Node.IsWord(subject, false, [dice.Pick(indicator.Kind.Words)]);
    }

    private ModelPack.Rule Rule(string id, ModelPack pack, int depth)
    {
        var setting = new Setting(pack);
        var severity = dice.Pick(Severities);
        var cases = dice.Chance(40) ? dice.Some(Severities.Where(word => word != severity).ToList(), 1, 2).Select(word => (word, (IReadOnlyList<Node>)trees.List(setting, 1, 2))).ToList() : [];
        return new ModelPack.Rule(id, severity, cases, dice.Chance(40) ? trees.List(setting, 1, 2) : [], trees.List(setting, depth, 3));
    }
}
