using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Benchmarks;

/// <summary>Districts with every kind of statement in them, made from a seed: the same seed gives the same districts on every machine.</summary>
internal sealed class GeneratedDistricts(RulePack pack, int seed)
{
    private static readonly DateOnly AsOf = new(2026, 9, 1);

    private readonly Random random = new(seed);

    internal DistrictState[] Make(int count) => [.. Enumerable.Range(0, count).Select(District)];

    private DistrictState District(int number)
    {
        var district = DistrictState.Builder(string.Create(CultureInfo.InvariantCulture, $"d{number}"), AsOf).Program("2021-08");
        foreach (var area in pack.Areas)
        {
            var level = random.Next(pack.Levels.Length);
            var risen = Enumerable.Range(1, level).Select(step => (Date(2018 + step), pack.Levels[step])).ToArray();
            if (risen.Length > 0)
            {
                district.History(area.Id, risen);
            }
            else
            {
                district.Area(area.Id, pack.Levels[0]);
            }
        }

        foreach (var practice in pack.Practices.Where(_ => random.NextDouble() < 0.6))
        {
            AddPractice(district, practice.Id);
        }

        foreach (var indicator in pack.Indicators.Where(_ => random.NextDouble() < 0.85))
        {
            foreach (var role in indicator.From.Where(_ => random.NextDouble() < 0.6))
            {
                district.Reading(indicator.Id, Value(indicator.Type), role, Date(2025), pack.Methods[random.Next(pack.Methods.Length)].Id);
            }
        }

        foreach (var tension in pack.Tensions)
        {
            district.Tension(tension.Id, random.Next(101), random.Next(2) == 0);
        }

        return district.Build();
    }

    private void AddPractice(DistrictStateBuilder district, string id)
    {
        switch (random.Next(4))
        {
            case 0: district.Practice(id, "not-started"); break;
            case 1: district.Practice(id, "planned"); break;
            case 2: district.Practice(id, "under-way", started: Date(2023)); break;
            default: district.Practice(id, "in-place", started: Date(2020), inPlaceSince: Date(2023)); break;
        }
    }

    private string Date(int year) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");

    private string Value(FactType type) => type.Kind switch
    {
        FactTypeKind.Percent => string.Create(CultureInfo.InvariantCulture, $"{random.Next(101)}%"),
        FactTypeKind.Count or FactTypeKind.Score => random.Next(20).ToString(CultureInfo.InvariantCulture),
        FactTypeKind.Date or FactTypeKind.Deadline => Date(2024),
        _ => type.Words[random.Next(type.Words.Length)],
    };
}
