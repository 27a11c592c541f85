using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Diagnosing;

/// <summary>Waivers of a rule that fires and of a root; the as-of date is 2026-09-01.</summary>
public sealed class WaiverTests
{
    private static readonly RulePack Pack = Read(
        Practice("a"),
        Practice("b", Needs("a is in-place")),
        Rule("r", "technology is known", "stall", "high", "leads-to: [a]"),
        Rule("s", "r is firing", severity: "low"));

    [Theory]
    [InlineData(null)]
    [InlineData("2026-09-01")]
    [InlineData("2026-09")]
    [InlineData("2026")]
    public void InForce_UntilItsLastDay_TakesTheFindingAway(string? until)
    {
        var diagnosis = Diagnose(district => district.Waiver("r", "We know", by: "board", until: until));

        diagnosis.Findings.Select(finding => finding.Id).Should().NotContain("r");
        diagnosis.Waived.Should().Equal(new WaivedFinding("r", "r", "We know", "board", until));
    }

    [Fact]
    public void InForce_StillCountsWhereItIsReferredTo() =>
        Diagnose(district => district.Waiver("r", "We know")).Findings.Select(finding => finding.Id).Should().Contain("s");

    [Fact]
    public void InForce_OfARoot_LeavesOrderIndexAndRepairAsTheyAre()
    {
        var (with, without) = (Diagnose(district => district.Waiver("b/a", "We know")), Diagnose(_ => { }));

        with.Findings.Select(finding => finding.Id).Should().NotContain("b/a");
        with.Waived.Select(waived => waived.Id).Should().Equal("b/a");
        with.Order.Index.Should().Be(without.Order.Index).And.Be(1000);
        with.Order.Roots.Select(root => root.Id).Should().Equal("b/a");
        with.Order.Repair.Select(step => step.Practice).Should().Equal("a");
    }

    [Fact]
    public void InForce_GivesNoRelief()
    {
        // 6 points x 1.5 for the stall r and 6 x 1.5 for the stall b/a, both of which lead to a alone.
        Relief(_ => { }).Should().Be(18_000);
        Relief(district => district.Waiver("r", "We know")).Should().Be(9_000);
    }

    [Fact]
    public void Expired_IsAFindingOfLowSeverityAndTheOtherShowsAgain()
    {
        var diagnosis = Diagnose(district => district.Waiver("r", "We know", until: "2026-08-31"));

        diagnosis.Waived.Should().BeEmpty();
        diagnosis.Findings.Select(finding => finding.Id).Should().Contain("r");
        var expired = diagnosis.Findings.Single(finding => finding.Source == FindingSource.Waiver);
        (expired.Id, expired.Severity).Should().Be(("waiver/r", Severity.Low));
        expired.Message.Should().Contain("2026-08-31");
    }

    [Fact]
    public void OfARuleThatDoesNotFire_IsNotListed() =>
        PackText.Diagnose(Pack, district => district.Waiver("r", "We know")).Waived.Should().BeEmpty();

    [Fact]
    public void OfNothing_IsAProblem() =>
        Diagnose(district => district.Waiver("no-such-rule", "We know")).Problems.Should().ContainSingle().Which.Message.Should().Contain("no-such-rule");

    private static long Relief(Action<DistrictStateBuilder> describe) => Diagnose(describe).LeveragePoints.Single(point => point.Id == "a").Parts[0].Value;

    private static Diagnosis Diagnose(Action<DistrictStateBuilder> describe) =>
        PackText.Diagnose(Pack, district => describe(district
            .Area("technology", "emerging")
            .Practice("a", "not-started")
            .Practice("b", "under-way", started: "2020-01-01")));
}
