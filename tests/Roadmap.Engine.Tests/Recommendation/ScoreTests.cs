using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Recommendation;

/// <summary>Each part of the score by itself, in thousandths of a point, worked out by hand.</summary>
public sealed class ScoreTests
{
    private const string Always = "technology is known";

    [Theory]
    [InlineData("gap", "note", 0)]
    [InlineData("gap", "low", 1000)]
    [InlineData("gap", "medium", 3000)]
    [InlineData("order", "high", 6000)]
    [InlineData("risk", "critical", 10_000)]
    [InlineData("stall", "high", 9000)]
    [InlineData("stall", "low", 1500)]
    [InlineData("strength", "critical", 0)]
    public void Relief_IsThePointsOfTheFinding(string finds, string severity, long expected) =>
        Part(ScorePartKind.Relief, [Practice("a"), Rule("r", Always, finds, severity, "leads-to: [a]")]).Should().Be(expected);

    [Fact]
    public void Relief_IsSharedAmongCandidatesOnly() =>
        // 3 points led to a, b and c; c is in place: two candidates, 1.5 each.
        Part(ScorePartKind.Relief, [Practice("a"), Practice("b"), Practice("c"), Rule("r", Always, more: "leads-to: [a, b, c]")], district => district.Practice("b", "not-started").Practice("c", "in-place"))
            .Should().Be(1500);

    [Fact]
    public void Relief_SharedByThree_IsRounded() =>
        // 10 points over three: 3.333.
        Part(ScorePartKind.Relief, [Practice("a"), Practice("b"), Practice("c"), Rule("r", Always, severity: "critical", more: "leads-to: [a, b, c]")], district => district.Practice("b", "not-started").Practice("c", "not-started"))
            .Should().Be(3333);

    [Fact]
    public void Relief_OfSeveralFindings_AddsUp() =>
        Part(ScorePartKind.Relief, [Practice("a"), Rule("r", Always, more: "leads-to: [a]"), Rule("s", Always, severity: "low", more: "leads-to: [a]")]).Should().Be(4000);

    [Theory]
    [InlineData("strong", "40%", 1800, "3 x 0.6")]
    [InlineData("some", "40%", 600, "1 x 0.6")]
    [InlineData("harmful", "40%", -1800, "-3 x 0.6")]
    [InlineData("strong", "100%", 0, "at its target")]
    [InlineData("strong", "0%", 3000, "all is missing")]
    [InlineData("some", "99.95%", 1, "0.0005 is half a thousandth, away from zero")]
    [InlineData("harmful", "99.95%", -2, "-3 x 0.0005 is -0.0015")]
    public void Outcomes_AreEffectTimesGap(string effect, string value, long expected, string because) =>
        Part(ScorePartKind.Outcomes, [Practice("a", $"effects: {{ motivation: {effect} }}")], district => district.Reading("motivation", value, from: "teachers", date: "2026-08-01"))
            .Should().Be(expected, because);

    [Theory]
    [InlineData("2", 1000, "3 x (3 - 2) / 3 is exactly one point")]
    [InlineData("4", 0, "above its target")]
    public void Outcomes_OwnTarget_IsWhatTheGapIsMeasuredAgainst(string value, long expected, string because) =>
        Part(ScorePartKind.Outcomes, [Practice("a", "effects: { mindset: strong }")], district => district.Reading("mindset", value, from: "teachers", date: "2026-08-01"))
            .Should().Be(expected, because);

    [Fact]
    public void Outcomes_LowestRoleCountsAndOnlyItsNewestReading() =>
        // families 70% (20% is older), teachers 80%: 3 x 0.3.
        Part(ScorePartKind.Outcomes, [Practice("a", "effects: { motivation: strong }")], district => district
            .Reading("motivation", "20%", from: "families", date: "2025-08-01")
            .Reading("motivation", "70%", from: "families", date: "2026-08-01")
            .Reading("motivation", "80%", from: "teachers", date: "2026-08-01")).Should().Be(900);

    [Fact]
    public void Outcomes_NobodyTold_HalfIsAssumedAndSaidSo()
    {
        var point = Point([Practice("a", "effects: { motivation: strong, mindset: some }")], _ => { });

        // 3 x 0.5 + 1 x 0.5.
        point.Parts[1].Value.Should().Be(2000);
        point.Assumed.Should().Equal("mindset", "motivation", "effort");
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{ source: study, band: mixed }", 0)]
    [InlineData("{ source: study, band: low }", 500)]
    [InlineData("{ source: study, band: medium }", 1000)]
    [InlineData("{ source: study, band: low }, { source: review, band: high }", 2000)]
    public void Evidence_IsTheBestBand(string items, long expected) =>
        Part(ScorePartKind.Evidence, [Practice("a", items.Length == 0 ? "" : $"evidence: [ {items} ]")]).Should().Be(expected);

    [Theory]
    [InlineData("b", 4000, "heals the root c/b")]
    [InlineData("a", 2000, "b needs it")]
    [InlineData("d", 0, "no part of it")]
    public void Repair_IsFourForARootTwoInTheRepair(string practice, long expected, string because) =>
        Part(ScorePartKind.Repair, [Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("b is in-place")), Practice("d")], district => district
            .Practice("a", "not-started")
            .Practice("b", "not-started")
            .Practice("c", "under-way", started: "2020-01-01")
            .Practice("d", "not-started"), practice).Should().Be(expected, because);

    [Fact]
    public void Unlock_HalvesWithEachStep() =>
        // b is worth 2 at one step, c 1 at two: 2 x 0.5 + 1 x 0.25.
        Part(ScorePartKind.Unlock, [Practice("a"), Practice("b", Needs("a is in-place") + "\n" + Evidence("high")), Practice("c", Needs("b is in-place") + "\n" + Evidence("medium"))], NotStarted("b", "c"))
            .Should().Be(1250);

    [Fact]
    public void Unlock_FarAway_IsNotRoundedOnTheWay()
    {
        // The fifth practice behind a is worth 2: 2 x 0.5^5 is 0.0625, which is 0.063; the others are worth nothing.
        var documents = new List<string> { Practice("a") };
        string[] chain = ["a", "b", "c", "d", "e", "f"];
        documents.AddRange(chain.Skip(1).Select((id, i) => Practice(id, Needs($"{chain[i]} is in-place") + (id == "f" ? "\n" + Evidence("high") : ""))));

        Part(ScorePartKind.Unlock, documents, NotStarted("b", "c", "d", "e", "f")).Should().Be(63);
    }

    [Fact]
    public void Unlock_ThroughRaises_CountsTheLevelItReaches() =>
        // a raises technology to developing: b (developing) is unlocked, c (established) is not.
        Part(ScorePartKind.Unlock, [Practice("a", "raises: { technology: developing }"), Practice("b", Needs("technology >= developing") + "\n" + Evidence("high")), Practice("c", Needs("technology >= established") + "\n" + Evidence("high"))], NotStarted("b", "c"))
            .Should().Be(1000);

    [Fact]
    public void Unlock_ByTwoWays_CountsOnceByTheShorter() =>
        // c needs a and b, b needs a: c at one step, 2 x 0.5.
        Part(ScorePartKind.Unlock, [Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("a is in-place", "b is in-place") + "\n" + Evidence("high"))], NotStarted("b", "c"))
            .Should().Be(1000);

    [Fact]
    public void Unlock_IsAtMostSix()
    {
        string[] behind = ["b", "c", "d", "e", "f", "g", "h"];
        // Seven practices worth 2 at one step would be 7.
        Part(ScorePartKind.Unlock, [Practice("a"), .. behind.Select(id => Practice(id, Needs("a is in-place") + "\n" + Evidence("high")))], NotStarted(behind)).Should().Be(6000);
    }

    [Theory]
    [InlineData("{ cost: 500 }", -1500, false, "3 x 500 / 1000")]
    [InlineData("{ cost: 5000 }", -3000, false, "never more than all of it")]
    [InlineData("{ cost: 500, pd-days: 2 }", -1050, false, "5 days a term are 10 a year: 3 x (0.5 + 0.2) / 2")]
    [InlineData("{ duration: 1 year }", -1500, true, "no resource is named: 3 x 0.5")]
    [InlineData("{ cost: 1000, duration: 1 year }", -3000, false, "a duration is no resource")]
    public void Effort_IsTheMeanShareOfAYearsCapacity(string effort, long expected, bool isAssumed, string because)
    {
        var point = Point([Practice("a", $"effort: {effort}")], district => district.Capacity("cost", 1000).Capacity("pd-days", 5));

        point.Parts[^1].Value.Should().Be(expected, because);
        point.Assumed.Contains("effort").Should().Be(isAssumed);
    }

    [Theory]
    [InlineData("{ cost: 500, pd-days: 2 }", -1500, "3 x (0.5 + 0.5) / 2, days assumed")]
    [InlineData("{ pd-days: 2 }", -1500, "3 x 0.5 assumed")]
    public void Effort_CapacityUnknown_HalfIsAssumed(string effort, long expected, string because)
    {
        var point = Point([Practice("a", $"effort: {effort}")], district => district.Capacity("cost", 1000));

        point.Parts[^1].Value.Should().Be(expected, because);
        point.Assumed.Should().Equal("effort");
    }

    [Fact]
    public void Effort_AThird_IsExactlyOnePoint() =>
        Point([Practice("a", "effort: { cost: 1 }")], district => district.Capacity("cost", 3)).Parts[^1].Value.Should().Be(-1000);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", -3000)]
    public void Effort_NoCapacityAtAll_TakesAllOfItUnlessNothingIsNeeded(string amount, long expected) =>
        Point([Practice("a", $"effort: {{ cost: {amount} }}")], district => district.Capacity("cost", 0)).Parts[^1].Value.Should().Be(expected);

    [Fact]
    public void Score_IsTheSumOfItsParts()
    {
        var point = Point([Practice("a", "effects: { motivation: strong }\n" + Evidence("high")), Rule("r", Always, more: "leads-to: [a]")], _ => { });

        // relief 3, outcomes 1.5, evidence 2, repair 0, unlock 0, effort 1.5.
        point.Parts.Select(part => part.Value).Should().Equal(3000, 1500, 2000, 0, 0, -1500);
        point.Thousandths.Should().Be(5000);
        point.Parts.Should().OnlyContain(part => part.Because.Length > 0);
    }

    private static string Evidence(string band) => $"evidence: [ {{ source: study, band: {band} }} ]";

    private static Action<DistrictStateBuilder> NotStarted(params string[] practices) => district =>
    {
        foreach (var practice in practices)
        {
            district.Practice(practice, "not-started");
        }

        district.Area("technology", "absent");
    };

    private static long Part(ScorePartKind kind, IEnumerable<string> documents, Action<DistrictStateBuilder>? describe = null, string practice = "a") =>
        Point(documents, describe ?? (_ => { }), practice).Parts.Single(part => part.Kind == kind).Value;

    /// <summary>The point of a practice when a was not started and technology is emerging, unless said otherwise.</summary>
    private static LeveragePoint Point(IEnumerable<string> documents, Action<DistrictStateBuilder> describe, string practice = "a")
    {
        RulePack pack = Read([.. documents]);
        return PackText.Diagnose(pack, district => describe(district.Area("technology", "emerging").Practice("a", "not-started")))
            .LeveragePoints.Single(point => point.Id == practice);
    }
}
