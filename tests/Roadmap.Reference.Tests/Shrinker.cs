using Roadmap.Reference.Tests.Generation;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests;

/// <summary>Takes away what a difference does not need, piece after piece.</summary>
internal static class Shrinker
{
    internal static string Smallest(ModelPack pack, ModelDistrict district)
    {
        var isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (var (smallerPack, smallerDistrict) in Smaller(pack, district))
            {
                if (Differs(smallerPack, smallerDistrict) is not null)
                {
                    (pack, district, isSmaller) = (smallerPack, smallerDistrict, true);
                    break;
                }
            }
        }

        return $"{Differs(pack, district)}\n{PackPrinter.Print(pack)}\n{DistrictPrinter.Print(district, pack)}";
    }

    /// <summary>A smaller case that does not load is no smaller case of the difference.</summary>
    private static string? Differs(ModelPack pack, ModelDistrict district)
    {
        try
        {
            return new Comparison(pack).Difference(district);
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<(ModelPack Pack, ModelDistrict District)> Smaller(ModelPack pack, ModelDistrict district) =>
        Packs(pack).Select(smaller => (smaller, Fit(smaller, district))).Concat(Districts(district).Select(smaller => (pack, smaller)));

    private static IEnumerable<ModelPack> Packs(ModelPack pack) =>
        Lists(pack.Rules, Rules).Select(rules => pack with { Rules = rules })
            .Concat(Lists(pack.Orders, _ => []).Select(orders => pack with { Orders = orders }))
            .Concat(Lists(pack.Practices, Practices).Select(practices => pack with { Practices = practices }))
            .Concat(Lists(pack.Areas, Areas).Where(areas => areas.Count > 0).Select(areas => pack with { Areas = areas }))
            .Concat(Lists(pack.Indicators, _ => []).Select(indicators => pack with { Indicators = indicators }));

    private static IEnumerable<ModelPack.Rule> Rules(ModelPack.Rule rule) =>
        Lists(rule.Cases, _ => []).Select(cases => rule with { Cases = cases })
            .Concat(Nodes(rule.AppliesWhen, 0).Select(applies => rule with { AppliesWhen = applies }))
            .Concat(Nodes(rule.FiresWhen, 1).Select(fires => rule with { FiresWhen = fires }));

    private static IEnumerable<ModelPack.Practice> Practices(ModelPack.Practice practice) =>
        Lists(practice.Needs, _ => []).Select(needs => practice with { Needs = needs }).Concat(practice.InPlaceWhen.Count > 0 ? [practice with { InPlaceWhen = [] }] : []);

    private static IEnumerable<ModelPack.Area> Areas(ModelPack.Area area) => Lists(area.Gates, _ => []).Select(gates => area with { Gates = gates });

    private static IEnumerable<IReadOnlyList<Node>> Nodes(IReadOnlyList<Node> nodes, int least) =>
        Lists(nodes, Nodes).Concat(nodes.Count == 1 && nodes[0] is Node.All or Node.Any ? [nodes[0].Children] : []).Where(list => list.Count >= least);

    private static IEnumerable<Node> Nodes(Node node) => node switch
    {
        Node.All all => all.Parts.Concat(Nodes(all.Parts, 1).Select(parts => new Node.All(parts))),
        Node.Any any => any.Parts.Concat(Nodes(any.Parts, 1).Select(parts => new Node.Any(parts))),
        Node.None none => none.Parts.Concat(Nodes(none.Parts, 1).Select(parts => new Node.None(parts))),
        Node.Tally tally => tally.Parts.Concat(Nodes(tally.Parts, 1).Select(parts => tally with { Parts = parts })),
        Node.Over over => Nodes(over.Where, 1).Select(where => over with { Where = where }),
        Node.Schools schools => Nodes(schools.Where, 1).Select(where => schools with { Where = where }),
        _ => [],
    };

    private static IEnumerable<ModelDistrict> Districts(ModelDistrict district) =>
        Lists(district.Schools, Units).Select(schools => district with { Schools = schools })
            .Concat(Units(district.Own).Select(own => district with { Own = own }))
            .Concat(Lists(district.Tensions, _ => []).Select(tensions => district with { Tensions = tensions }))
            .Concat(Lists(district.Profile, _ => []).Select(profile => district with { Profile = profile }))
            .Concat(Lists(district.Targets, _ => []).Select(targets => district with { Targets = targets }))
            .Concat(district.Program is null ? [] : [district with { Program = null }])
            .Concat(district.SchoolNumber is null ? [] : [district with { SchoolNumber = null }]);

    private static IEnumerable<ModelDistrict.Unit> Units(ModelDistrict.Unit unit) =>
        Lists(unit.Areas, area => area.History.Count > 0 ? [area with { History = [.. area.History.Skip(1)] }] : []).Select(areas => unit with { Areas = areas })
            .Concat(Lists(unit.Practices, _ => []).Select(practices => unit with { Practices = practices }))
            .Concat(Lists(unit.Readings, _ => []).Select(readings => unit with { Readings = readings }));

    /// <summary>Without one item, and with one item made smaller.</summary>
    private static IEnumerable<IReadOnlyList<T>> Lists<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller) =>
        Enumerable.Range(0, list.Count).Select(at => (IReadOnlyList<T>)[.. list.Where((_, index) => index != at)])
            .Concat(Enumerable.Range(0, list.Count).SelectMany(at => smaller(list[at]).Select(item => (IReadOnlyList<T>)[.. list.Select((old, index) => index == at ? item : old)])));

    /// <summary>The district without what the pack no longer knows.</summary>
    private static ModelDistrict Fit(ModelPack pack, ModelDistrict district)
    {
        var ids = pack.Areas.Select(one => one.Id).Concat(pack.Practices.Select(one => one.Id)).Concat(pack.Indicators.Select(one => one.Id)).ToHashSet();
        return district with { Own = Of(district.Own), Schools = [.. district.Schools.Select(Of)], Targets = [.. district.Targets.Where(target => ids.Contains(target.Area))] };

        ModelDistrict.Unit Of(ModelDistrict.Unit unit) => unit with
        {
            Areas = [.. unit.Areas.Where(area => ids.Contains(area.Id))],
            Practices = [.. unit.Practices.Where(practice => ids.Contains(practice.Id))],
            Readings = [.. unit.Readings.Where(reading => ids.Contains(reading.Of))],
        };
    }
}
