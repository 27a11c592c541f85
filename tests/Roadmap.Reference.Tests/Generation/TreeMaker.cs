using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Makes trees of conditions.</summary>
internal sealed class TreeMaker(Dice dice)
{
    private static readonly string[] Countable = ["area", "practice", "indicator", "tension", "order"];
    private static readonly string[] InSchools = ["area", "practice", "indicator"];

    private readonly LeafMaker leaves = new(dice);

    internal List<Node> List(Setting setting, int depth, int most) => Enumerable.Range(0, dice.Between(1, most)).Select(_ => Make(setting, depth)).ToList();

    private Node Make(Setting setting, int depth)
    {
        if (depth == 0 || dice.Chance(50))
        {
            return Leaf(setting);
        }

        var canCount = setting.Item is null;
        return dice.Next(10) switch
        {
            0 or 1 => new Node.All(List(setting, depth - 1, 3)),
            2 or 3 => new Node.Any(List(setting, depth - 1, 3)),
            4 => new Node.None(List(setting, depth - 1, 2)),
            5 => Tally(setting, depth - 1),
            6 when canCount && !setting.IsInSchools && setting.Only is null => new Node.Schools(Bound(3, true), List(setting with { IsInSchools = true }, depth - 1, 2)),
            7 or 8 or 9 when canCount && setting.Only is null => Over(setting, depth - 1),
            _ => Leaf(setting),
        };
    }

    /// <summary>In the where of a count most leaves are about its item.</summary>
    private Node Leaf(Setting setting) =>
        leaves.Make(setting.Item is not null && dice.Chance(25) ? setting with { Item = null } : setting);

    private Node.Tally Tally(Setting setting, int depth)
    {
        var parts = Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Make(setting, depth)).ToList();
        return new Node.Tally(new Bound(dice.Pick(["at-least", "at-most", "exactly"]), dice.Between(0, parts.Count), false), parts);
    }

    private Bound Bound(int most, bool mayBeShare)
    {
        var isShare = mayBeShare && dice.Chance(35);
        return new Bound(dice.Pick(["at-least", "more-than", "at-most", "fewer-than", "exactly"]), isShare ? dice.Pick([25, 34, 50, 60, 75, 100]) : dice.Between(1, most), isShare);
    }

    private Node Over(Setting setting, int depth)
    {
        var pack = setting.Pack;
        var kind = dice.Pick(setting.HasOrders ? Countable : InSchools);
        List<(string Of, List<string> Ids)> choices = kind switch
        {
            "area" => Choices(pack.Areas.Select(one => one.Id)),
            "practice" => [.. Choices(pack.Practices.Select(one => one.Id)), .. pack.Areas.Select(area => ($"[{area.Id}]", pack.Practices.Where(one => one.Area == area.Id).Select(one => one.Id).ToList()))],
            "tension" => Choices(pack.Tensions.Select(one => one.Id)),
            "order" => Choices(pack.Constraints.Select(one => one.Id), canName: false),
            _ => [.. Choices(pack.Indicators.Select(one => one.Id)), .. pack.Indicators.Select(one => one.Kind.Name).Distinct().SelectMany(name => Enumerable.Repeat(($"[{name}]", pack.Indicators.Where(one => one.Kind.Name == name).Select(one => one.Id).ToList()), 2)),
                ("[key]", pack.Indicators.Where(one => one.IsKey).Select(one => one.Id).ToList())],
        };
        choices.RemoveAll(choice => choice.Ids.Count == 0);
        if (choices.Count == 0)
        {
            return Leaf(setting);
        }

        var (of, ids) = dice.Pick(choices);
        var inside = setting with { Item = (kind, ids) };
        List<Node> where = [leaves.Make(inside), .. dice.Chance(40) ? List(inside, depth, 1) : []];
        return new Node.Over(kind + "s", of, ids, Bound(ids.Count, true), where);
    }

    private List<(string Of, List<string> Ids)> Choices(IEnumerable<string> ids, bool canName = true)
    {
        var all = ids.ToList();
        if (!canName || all.Count == 0)
        {
            return [("", all)];
        }

        var some = dice.Some(all, 1, all.Count);
        return [("", all), ($"[{string.Join(", ", some)}]", some)];
    }
}
