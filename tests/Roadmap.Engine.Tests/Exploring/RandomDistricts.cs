using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Exploring;

/// <summary>Districts of the built-in pack and changes to them, each depending on its number alone.</summary>
internal static class RandomDistricts
{
    private static readonly RulePack Pack = BuiltInPacks.PersonalizedLearning;
    private static readonly string[] Statuses = ["not-started", "planned", "under-way", "in-place", "stopped"];

    internal static DistrictState District(int number)
    {
        var random = new Random(number);
        return PackText.District(district =>
        {
            foreach (var area in Pack.Areas.Where(_ => random.Next(5) > 0))
            {
                var level = random.Next(Pack.Levels.Length);
                district.Area(area.Id, Pack.Levels[level]);
                if (level > 0 && random.Next(2) > 0)
                {
                    district.History(area.Id, ($"{2018 + random.Next(4)}-0{1 + random.Next(9)}", Pack.Levels[random.Next(level)]), ($"{2022 + random.Next(4)}-0{1 + random.Next(9)}", Pack.Levels[level]));
                }
            }

            foreach (var practice in Pack.Practices.Where(_ => random.Next(4) > 0))
            {
                var status = random.Next(Statuses.Length);
                district.Practice(practice.Id, Statuses[status], started: status >= 2 && random.Next(3) > 0 ? $"{2014 + random.Next(10)}-0{1 + random.Next(9)}" : null);
            }

            foreach (var indicator in Pack.Indicators.Where(indicator => indicator.Type.Words.Length > 0 && indicator.Type.Kind != Rules.Vocabulary.FactTypeKind.Set && random.Next(3) > 0))
            {
                district.Reading(indicator.Id, indicator.Type.Words[random.Next(indicator.Type.Words.Length)], indicator.From[0], $"{2024 + random.Next(3)}-0{1 + random.Next(8)}-10", "questionnaire");
            }
        });
    }

    /// <summary>A few changes to practices and areas, no subject twice.</summary>
    internal static Change[] Changes(int number)
    {
        var random = new Random(number + 1_000_000);
        var practices = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Change(Pack.Practices[random.Next(Pack.Practices.Length)].Id, Statuses[random.Next(2, 4)]));
        var areas = Enumerable.Range(0, random.Next(2)).Select(_ => new Change(Pack.Areas[random.Next(Pack.Areas.Length)].Id, Pack.Levels[random.Next(Pack.Levels.Length)]));
        return [.. practices.Concat(areas).DistinctBy(change => change.Subject)];
    }
}
