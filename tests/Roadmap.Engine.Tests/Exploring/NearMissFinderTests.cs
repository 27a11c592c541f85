using System.Collections.Immutable;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Tests.Evaluation;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Exploring;

public sealed class NearMissFinderTests
{
    [Fact]
    public void Find_SeveralLeavesInTheWay_PutsTheNearestFirst()
    {
        var misses = Find(
            "[ technology >= sustaining, buy-in.families >= 80%, launch.started before 2024-01-01 ]",
            district => district
                .Area("technology", "emerging")
                .Reading("buy-in", "75%", from: "families", date: "2026-05-01")
                .Practice("launch", "under-way", started: "2024-04-09"));

        misses.Should().Equal("buy-in.families >= 80%: 5 points", "launch.started before 2024-01-01: 100 days", "technology >= sustaining: 3 levels");
    }

    [Theory]
    [InlineData("[ buy-in.families > 80% ]", "80%", "buy-in.families > 80%: only the bound itself")]
    [InlineData("[ buy-in.families > 80% ]", "79.5%", "buy-in.families > 80%: 0.5 points")]
    [InlineData("[ buy-in.families < 20% ]", "21%", "buy-in.families < 20%: 1 point")]
    [InlineData("[ buy-in.families between 60% and 70% ]", "75%", "buy-in.families between 60% and 70%: 5 points")]
    [InlineData("[ buy-in.families between 60% and 70% ]", "50%", "buy-in.families between 60% and 70%: 10 points")]
    public void Find_Number_MeasuresFromTheNearestBound(string fires, string value, string expected)
    {
        Find(fires, district => district.Reading("buy-in", value, from: "families", date: "2026-05-01")).Should().Equal(expected);
    }

    [Theory]
    [InlineData("[ launch.started at least 6 months before 2024-07-01 ]", "2024-01-11", "10 days")]
    [InlineData("[ launch.started less than 6 months before 2024-07-01 ]", "2024-01-01", "1 day")]
    [InlineData("[ launch.started within 1 month of 2024-07-01 ]", "2024-08-11", "10 days")]
    [InlineData("[ launch.started older than 1 year ]", "2025-09-05", "5 days")]
    [InlineData("[ launch.started newer than 1 year ]", "2025-08-30", "2 days")]
    public void Find_Date_CountsTheDaysToTheNearestThatWouldDo(string fires, string started, string expected)
    {
        Find(fires, district => district.Practice("launch", "under-way", started: started)).Should().ContainSingle().Which.Should().EndWith(": " + expected);
    }

    [Fact]
    public void Find_WhatNeverHappenedOrHasNoMeasure_IsLeftOut()
    {
        Find("[ launch.started before 2024-01-01 ]", district => district.Practice("launch", "not-started")).Should().BeEmpty();
        Find("[ tool-use is student-choice ]", district => district.Reading("tool-use", "unused", date: "2026-05-01")).Should().BeEmpty();
    }

    [Fact]
    public void Find_StoppedPractice_IsMeasuredFromWhereItRanks()
    {
        Find("[ launch >= under-way ]", district => district.Practice("launch", "stopped")).Should().Equal("launch >= under-way: 2 steps");
    }

    [Fact]
    public void Find_RuleThatFires_HasNoNearMisses()
    {
        Find("[ technology >= developing ]", district => district.Area("technology", "developing")).Should().BeEmpty();
    }

    [Fact]
    public void Failing_WhatHasNoMeasure_ComesLastWithoutAGap()
    {
        var misses = Misses("[ tool-use is student-choice, technology >= sustaining ]", district => district
            .Area("technology", "emerging")
            .Reading("tool-use", "unused", date: "2026-05-01"));

        misses.Select(miss => (miss.Leaf, miss.MissesBy)).Should().Equal(("technology >= sustaining", "3 levels"), ("tool-use is student-choice", null));
    }

    [Fact]
    public void Failing_LeafThatHoldsWhereNoneShould_SaysThatItMustNot()
    {
        var misses = Misses("{ none: [ technology >= emerging ] }", district => district.Area("technology", "emerging"));

        misses.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Leaf = "technology >= emerging", MustNotHold = true, MissesBy = (string?)null });
    }

    private static IEnumerable<string> Find(string fires, Action<DistrictStateBuilder> describe) =>
        Misses(fires, describe).Where(miss => miss.MissesBy is not null).Select(miss => $"{miss.Leaf}: {miss.MissesBy}");

    private static ImmutableArray<NearMiss> Misses(string fires, Action<DistrictStateBuilder> describe) =>
        RoadmapEngine.Create(new Probe(fires).Pack).Explain(Probe.District(describe), "probe").NearMisses;
}
