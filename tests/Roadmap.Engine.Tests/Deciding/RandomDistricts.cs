using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Deciding;

/// <summary>Districts of a pack of which some say much and some little, from a seed: dates of every precision, schools, waivers, targets and capacities.</summary>
internal sealed class RandomDistricts(RulePack pack, int seed)
{
    private static readonly DateOnly AsOf = new(2026, 9, 1);

    private readonly Random random = new(seed);

    internal DistrictState Next()
    {
        var known = random.NextDouble();
        var district = DistrictState.Builder("d", AsOf).Program(Date(2021));
        AddAreas(district, known);
        foreach (var practice in pack.Practices.Where(_ => IsSaid(known)))
        {
            AddPractice(district, practice.Id);
        }

        foreach (var (indicator, role) in Told(known))
        {
            district.Reading(indicator.Id, Value(indicator.Type), role, Date(random.Next(2020, 2026)), random.Next(3) == 0 ? null : Word(pack.Methods).Id);
        }

        foreach (var tension in pack.Tensions.Where(_ => IsSaid(known)))
        {
            district.Tension(tension.Id, random.Next(101), random.Next(2) == 0);
        }

        AddDecisions(district);
        for (var school = 0; school < random.Next(4); school++)
        {
            AddSchool(district, $"s{school}", known);
        }

        return district.Build();
    }

    private void AddAreas(DistrictStateBuilder district, double known)
    {
        foreach (var area in pack.Areas.Where(_ => IsSaid(known)))
        {
            var levels = Enumerable.Range(1, random.Next(pack.Levels.Length)).Select(level => (Date(2015 + (2 * level)), pack.Levels[level])).ToArray();
            if (levels.Length > 0 && random.Next(4) > 0)
            {
                district.History(area.Id, levels);
            }
            else
            {
                district.Area(area.Id, pack.Levels[levels.Length]);
            }
        }
    }

    private void AddPractice(DistrictStateBuilder district, string id)
    {
        _ = random.Next(7) switch
        {
            0 => district.Practice(id, "not-started"),
            1 => district.Practice(id, "planned", plannedStart: "2027"),
            2 => district.Practice(id, "under-way", started: Date(random.Next(2014, 2026))),
            3 => district.Practice(id, "under-way"),
            4 => district.Practice(id, "in-place", started: Date(2016), inPlaceSince: Date(2021)),
            5 => district.Practice(id, "in-place"),
            _ => district.Practice(id, "stopped", started: Date(2017), stoppedOn: Date(2022)),
        };
    }

    private IEnumerable<(Indicator Indicator, string Role)> Told(double known) =>
        pack.Indicators.SelectMany(indicator => indicator.From, (indicator, role) => (indicator, role)).Where(_ => IsSaid(known));

    private void AddDecisions(DistrictStateBuilder district)
    {
        foreach (var rule in pack.Rules.Where(_ => random.Next(12) == 0))
        {
            district.Waiver(rule.Id, "We know", until: random.Next(2) == 0 ? "2025" : null);
        }

        foreach (var order in pack.Orders.Where(_ => random.Next(12) == 0))
        {
            district.Waiver(order.Id, "We know", until: random.Next(2) == 0 ? "2025" : "2028");
        }

        foreach (var area in pack.Areas.Where(_ => random.Next(4) == 0))
        {
            district.Target(area.Id, pack.Levels[random.Next(1, pack.Levels.Length)]);
        }

        foreach (var resource in pack.Resources.Where(_ => random.Next(3) == 0))
        {
            district.Capacity(resource.Id, random.Next(200));
        }
    }

    private void AddSchool(DistrictStateBuilder district, string id, double known) => district.School(id, school =>
    {
        foreach (var area in pack.Areas.Where(_ => IsSaid(known)))
        {
            school.Area(area.Id, pack.Levels[random.Next(pack.Levels.Length)]);
        }

        foreach (var (indicator, role) in Told(known / 2))
        {
            school.Reading(indicator.Id, Value(indicator.Type), role, Date(2025));
        }
    });

    private bool IsSaid(double known) => random.NextDouble() < known;

    private T Word<T>(IReadOnlyList<T> words) => words[random.Next(words.Count)];

    private string Date(int year) => random.Next(3) switch
    {
        0 => year.ToString(CultureInfo.InvariantCulture),
        1 => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{random.Next(1, 13):00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
    };

    private string Value(FactType type) => type.Kind switch
    {
        FactTypeKind.Percent => string.Create(CultureInfo.InvariantCulture, $"{random.Next(101)}%"),
        FactTypeKind.Count or FactTypeKind.Score => random.Next(20).ToString(CultureInfo.InvariantCulture),
        FactTypeKind.Date or FactTypeKind.Deadline => Date(2024),
        _ => Word(type.Words),
    };
}
