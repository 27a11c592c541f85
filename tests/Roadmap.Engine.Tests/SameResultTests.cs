using System.Globalization;
using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests;

/// <summary>Equal input gives an equal diagnosis, whatever the culture, the block, the thread and the order of files and keys.</summary>
public sealed class SameResultTests
{
    private static readonly RoadmapEngine Shared = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    public static TheoryData<string> Cultures() =>
        ["", "en-US", "tr-TR", "fa-IR", "th-TH", "ar-SA", "de-DE", "fr-FR", "hi-IN", "ja-JP", "sv-SE", "he-IL", "az-Latn-AZ"];

    [Theory, MemberData(nameof(Cultures))]
    public void Diagnose_UnderACulture_IsTheSame(string culture) => UnderCulture(CultureInfo.GetCultureInfo(culture));

    [Fact]
    public void Diagnose_UnderACultureThatFails_IsTheSame() => UnderCulture(new FailingCulture());

    [Fact]
    public void DiagnoseAll_ThreeHundredDistricts_EqualsOneByOne()
    {
        var districts = Enumerable.Range(0, 300).Select(District).ToList();

        var all = Shared.DiagnoseAll(districts).Select(one => Json(one.GetValueOrThrow())).ToList();

        all.Should().HaveCount(300);
        all.Distinct().Count().Should().BeGreaterThan(100, "the districts differ");
        for (var i = 0; i < districts.Count; i++)
        {
            all[i].Should().Be(Json(Shared.Diagnose(districts[i])), "district {0}", i);
        }
    }

    [Fact]
    public void Diagnose_EightThreadsOnOneEngine_EqualsOneAfterAnother()
    {
        var districts = Enumerable.Range(0, 200).Select(District).ToArray();
        var expected = Array.ConvertAll(districts, district => Json(Shared.Diagnose(district)));
        var wrong = 0;

        var threads = Enumerable.Range(0, 8).Select(thread => new Thread(() =>
        {
            for (var i = 0; i < districts.Length; i++)
            {
                var at = (i + (thread * 25)) % districts.Length;
                if (Json(Shared.Diagnose(districts[at])) != expected[at])
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        wrong.Should().Be(0);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Diagnose_FilesOfThePackInAnyOrder_IsTheSame(int seed)
    {
        var files = BuiltInPacks.Files("personalized-learning").ToArray();
        new Random(seed).Shuffle(files);
        var shuffled = RoadmapEngine.Create(RulePack.TryRead(files).GetValueOrThrow());

        Json(shuffled.Diagnose(District(7))).Should().Be(Json(Shared.Diagnose(District(7))));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Diagnose_WhatIsSaidOfADistrictInAnyOrder_IsTheSame(int seed) =>
        Told(Json(Shared.Diagnose(Make(7, seed)))).Should().Be(Told(Json(Shared.Diagnose(District(7)))));

    private static void UnderCulture(CultureInfo culture)
    {
        var usual = Json(Shared.Diagnose(District(7)));
        var there = "";

        // A thread of its own, so that no other test runs under the culture.
        var thread = new Thread(() => there = Attempt()) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();

        there.Should().Be(usual);
    }

    /// <summary>The diagnosis, or what went wrong: a fault on a bare thread would end the run.</summary>
    private static string Attempt()
    {
        try
        {
            return Json(RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning).Diagnose(District(7)));
        }
        catch (InvalidOperationException fault)
        {
            return fault.ToString();
        }
    }

    /// <summary>Without the lines at which things stand: those do move.</summary>
    private static string Told(string json) => System.Text.RegularExpressions.Regex.Replace(json, "\"(Line|Column)\":[0-9]+", "");

    private static string Json(Diagnosis diagnosis) => JsonSerializer.Serialize(diagnosis);

    private static DistrictState District(int number) => Make(number, 0);

    /// <summary>A district that depends on its number alone, its statements in an order that depends on the seed alone.</summary>
    private static DistrictState Make(int number, int seed)
    {
        var random = new Random(number);
        var pack = Shared.Pack;
        string[] statuses = ["not-started", "planned", "under-way", "in-place", "stopped"];
        var statements = new List<Action<DistrictStateBuilder>>();
        foreach (var area in pack.Areas.Where(_ => random.Next(4) > 0))
        {
            var level = pack.Levels[random.Next(pack.Levels.Length)];
            statements.Add(district => district.Area(area.Id, level));
        }

        foreach (var practice in pack.Practices.Where(_ => random.Next(3) > 0))
        {
            var status = random.Next(statuses.Length);
            var started = status >= 2 && random.Next(3) > 0 ? $"{2014 + random.Next(10)}-0{1 + random.Next(9)}" : null;
            statements.Add(district => district.Practice(practice.Id, statuses[status], started: started));
        }

        var shuffled = statements.ToArray();
        if (seed > 0)
        {
            new Random(seed).Shuffle(shuffled);
        }

        return PackText.District(district => Array.ForEach(shuffled, say => say(district)));
    }
}
