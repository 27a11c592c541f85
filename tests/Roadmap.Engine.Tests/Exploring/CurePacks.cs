using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Exploring;

/// <summary>Small random packs of practices, order and rules that rest on each other, and districts for them.</summary>
internal sealed class CurePacks(Random random)
{
    private const int Practices = 6;
    private const int Rules = 5;
    private static readonly string[] Areas = ["technology", "leadership", "outreach"];
    private static readonly string[] Levels = ["emerging", "developing", "established"];
    private static readonly string[] Statuses = ["not-started", "planned", "under-way", "in-place", "stopped"];

    /// <summary>A pack; null when the conditions drawn do not make one.</summary>
    internal RulePack? Pack()
    {
        var documents = Enumerable.Range(1, Practices).Select(Practice).Concat(Enumerable.Range(1, 2).Select(Order)).Concat(Enumerable.Range(1, Rules).Select(Rule));
        var gate = Chance(30) ? $"    level-when: {{ developing: [ {Leaf(0)} ] }}" : "";
        var files = PackText.Files("", [.. documents]);
        return RulePack.TryRead(files.Select((file, i) => i == 0 ? new PackFile(file.Path, file.Content + "\n" + gate) : file)).Value;
    }

    internal DistrictState District() => PackText.District(district =>
    {
        foreach (var area in Areas.Where(_ => Chance(85)))
        {
            var level = random.Next(4);
            district.Area(area, level == 0 ? "absent" : Levels[level - 1]);
            if (level > 0 && Chance(70))
            {
                district.History(area, (Month(2018), Levels[level - 1]));
            }
        }

        for (var i = 1; i <= Practices; i++)
        {
            if (Chance(90))
            {
                var status = Statuses[Math.Min(random.Next(8), 7) switch { < 4 => 0, 4 => 1, 5 => 2, 6 => 3, _ => 4 }];
                district.Practice($"work-{i}", status, started: status is "under-way" or "in-place" or "stopped" && Chance(80) ? Month(2020) : null);
            }
        }

        district.Capacity("cost", 1000).Reading("clarity", Chance(50) ? "yes" : "no", date: "2026-08-01");
        if (Chance(25))
        {
            district.Profile("schools", "2");
            district.School("north", school => school.Area("technology", "emerging"));
        }
    });

    private bool Chance(int percent) => random.Next(100) < percent;

    private string Month(int year) => string.Create(CultureInfo.InvariantCulture, $"{year + random.Next(6)}-{1 + random.Next(8):00}");

    private string Any(int below) => $"work-{1 + random.Next(below)}";

    private string Practice(int i)
    {
        var needs = i > 1 && Chance(50) ? PackText.Needs(Chance(70) ? $"{Any(i - 1)} is in-place" : $"{Pick(Areas)} >= {Pick(Levels)}") : "";
        var raises = Chance(50) ? $"raises: {{ {Pick(Areas)}: {Pick(Levels)} }}" : "";
        var avoid = Chance(10) ? "avoid-when: [ clarity is no ]\navoid-because: It is not clear" : "";
        var derived = i > 2 && Chance(15) ? $"in-place-when: [ {Any(i - 1)} is in-place, clarity is yes ]" : "";
        return PackText.Practice($"work-{i}", string.Join('\n', new[] { needs, raises, avoid, derived, $"effort: {{ duration: 6 months, cost: {100 * (1 + random.Next(5))} }}" }.Where(line => line.Length > 0)));
    }

    private string Order(int i)
    {
        var first = random.Next(Practices - 1);
        var then = first + 1 + random.Next(Practices - 1 - first);
        return PackText.Order($"order-{i}", $"work-{first + 1} is in-place", Chance(50) ? $"work-{then + 1} >= under-way" : $"{Pick(Areas)} >= developing", Chance(50) ? "required" : "advised");
    }

    private string Rule(int i) => PackText.Rule($"rule-{i}", Tree(2, i), i == 1 || Chance(20) ? "stall" : "gap");

    private string Tree(int depth, int rule)
    {
        if (depth == 0 || Chance(35))
        {
            return Leaf(rule);
        }

        var parts = string.Join(", ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Tree(depth - 1, rule)));
        return random.Next(5) switch
        {
            0 => $"{{ all: [ {parts} ] }}",
            1 => $"{{ none: [ {parts} ] }}",
            2 => $"{{ areas: {{ at-least: 2, where: [ area < {Pick(Levels)} ] }} }}",
            3 => $"{{ orders: {{ at-least: 1, where: [ order is inverted or skipped ] }} }}",
            _ => $"{{ any: [ {parts} ] }}",
        };
    }

    private string Leaf(int rule) => random.Next(12) switch
    {
        0 => $"{Any(Practices)} is not in-place",
        1 => $"{Any(Practices)} < under-way",
        2 => $"{Any(Practices)}.started before {Any(Practices)}.started",
        3 => $"{Pick(Areas)} < {Pick(Levels)}",
        4 => $"{Pick(Areas)} >= {Pick(Levels)}",
        5 when rule > 0 => $"{Pick(Areas)} is arrested",
        6 when rule > 0 => $"order-{1 + random.Next(2)} is inverted or skipped or waiting",
        7 => $"{Any(Practices)} is known",
        8 => $"{Pick(Areas)} at {Any(Practices)}.started < developing",
        9 when rule > 1 => $"rule-{1 + random.Next(rule - 1)} is {(Chance(50) ? "" : "not ")}firing",
        10 => $"{Any(Practices)}.started older than 12 months",
        _ => $"{Any(Practices)} is not in-place",
    };

    private string Pick(string[] words) => words[random.Next(words.Length)];
}
