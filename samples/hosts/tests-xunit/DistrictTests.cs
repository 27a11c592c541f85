using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Testing;

namespace Lakeside.Tests;

public sealed class DistrictTests(LakesidePack pack) : IClassFixture<LakesidePack>
{
    [Fact]
    public void DevicesWithoutCoaching_AreFound_WithOurOwnRule() =>
        Diagnose(coaching: "not-started").ShouldFind("devices-without-coaching").LeadsTo.Should().Equal("follow-up-coaching");

    [Fact]
    public void DevicesWithCoaching_AreNotFound() => Diagnose(coaching: "under-way").ShouldNotFind("devices-without-coaching");

    [Fact]
    public void CoachingThatNobodyAskedAbout_IsLeftOpen() => Diagnose(coaching: null).ShouldLeaveOpen("devices-without-coaching", "follow-up-coaching");

    [Fact]
    public void Override_RaisesTheSeverity() => Diagnose(coaching: null).ShouldFind("no-leader-time").Severity.Should().Be(Severity.High);

    [Fact]
    public void Expectation_ThatDoesNotHold_SaysWhy() =>
        Diagnose(coaching: "under-way").Invoking(district => district.ShouldFind("devices-without-coaching"))
            .Should().Throw<ExpectationException>().WithMessage("*it is quiet*follow-up-coaching is not-started*");

    [Fact]
    public void Diagnosis_OfADistrict_IsPlainData() =>
        Diagnose(coaching: null).Diagnosis.Findings.Select(finding => finding.Severity).Should().BeInDescendingOrder();

    private DiagnosedDistrict Diagnose(string? coaching)
    {
        var district = DistrictState.Builder("lakeside", new DateOnly(2026, 9, 1))
            .Area("technology", "developing")
            .Practice("one-to-one-devices", "in-place", inPlaceSince: "2025-08")
            .Reading("collaboration-time", "yearly", date: "2026-05-01");
        return pack.Rules.Diagnose((coaching is null ? district : district.Practice("follow-up-coaching", coaching)).Build());
    }
}
