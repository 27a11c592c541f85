using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Recommendation;

public sealed class CandidateSelectorTests
{
    private static readonly RulePack Alone = Read(Practice("a", "effort: { duration: 1 year }"));

    [Theory]
    [InlineData("not-started")]
    [InlineData("planned")]
    [InlineData("stopped")]
    public void Status_NotYetOrNoLonger_IsACandidate(string status) =>
        Point(Alone, district => district.Practice("a", status)).Should().Match<LeveragePoint>(point => point.IsReady && !point.IsRestart && !point.MustConfirm);

    [Fact]
    public void Status_InPlace_IsNone()
    {
        var diagnosis = PackText.Diagnose(Alone, district => district.Practice("a", "in-place"));
        diagnosis.LeveragePoints.Should().BeEmpty();
        diagnosis.UnderWay.Should().BeEmpty();
    }

    [Fact]
    public void UnderWay_LongerThanItShouldTake_IsARestart() =>
        Point(Alone, district => district.Practice("a", "under-way", started: "2025-09-01")).IsRestart.Should().BeTrue("a year has passed on the as-of date");

    [Fact]
    public void UnderWay_Moving_IsListedAsSuch()
    {
        var diagnosis = PackText.Diagnose(Alone, district => district.Practice("a", "under-way", started: "2025-09-02"));
        diagnosis.LeveragePoints.Should().BeEmpty();
        diagnosis.UnderWay.Should().Equal(new PracticeUnderWay("a", "a", "2025-09-02"));
    }

    [Fact]
    public void Unknown_NothingLeadsToIt_IsNone() => PackText.Diagnose(Alone).LeveragePoints.Should().BeEmpty();

    [Fact]
    public void Unknown_FindingLeadsToIt_MustBeConfirmed() =>
        Point(Read(Practice("a"), Rule("r", "technology is known", more: "leads-to: [a]")), district => district.Area("technology", "emerging"))
            .Should().Match<LeveragePoint>(point => point.MustConfirm && point.IsReady);

    [Fact]
    public void Unknown_RepairHoldsIt_MustBeConfirmed() =>
        PackText.Diagnose(
                Read(Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("b is in-place"))),
                district => district.Practice("b", "not-started").Practice("c", "under-way", started: "2020-01-01"))
            .LeveragePoints.Single(point => point.Id == "a").MustConfirm.Should().BeTrue();

    [Fact]
    public void AppliesWhen_False_IsDropped() =>
        PackText.Diagnose(Read(Practice("a", "applies-when: [ technology >= developing ]")), district => district.Area("technology", "absent").Practice("a", "not-started"))
            .LeveragePoints.Should().BeEmpty();

    [Theory]
    [InlineData("emerging", true)]
    [InlineData("absent", false)]
    public void AvoidWhen_True_WithholdsWithTheReason(string level, bool isWithheld)
    {
        var diagnosis = PackText.Diagnose(
            Read(Practice("a", "avoid-when: [ technology >= emerging ]\navoid-because: It would harm")),
            district => district.Area("technology", level).Practice("a", "not-started"));

        diagnosis.Withheld.Contains(new WithheldPractice("a", "a", "It would harm")).Should().Be(isWithheld);
        diagnosis.LeveragePoints.Any().Should().Be(!isWithheld);
    }

    [Fact]
    public void AvoidWhen_Unknown_BlocksByItsQuestion() =>
        Point(Read(Practice("a", "avoid-when: [ technology >= emerging ]\navoid-because: It would harm")), district => district.Practice("a", "not-started"))
            .Should().Match<LeveragePoint>(point => !point.IsReady && point.BlockedBy.IsEmpty && string.Join(" ", point.Confirm) == "technology");

    [Fact]
    public void Need_Unknown_BlocksByItsQuestion() =>
        Point(Read(Practice("a", Needs("technology >= emerging"))), district => district.Practice("a", "not-started"))
            .Should().Match<LeveragePoint>(point => !point.IsReady && point.BlockedBy.IsEmpty && string.Join(" ", point.Confirm) == "technology");

    [Fact]
    public void Need_AdvisedAndNotMet_DoesNotBlock() =>
        Point(
                Read(Practice("a", "needs:\n  - { first: technology >= emerging, binding: advised, because: It helps }")),
                district => district.Area("technology", "absent").Practice("a", "not-started"))
            .IsReady.Should().BeTrue();

    [Fact]
    public void Need_NotMet_NamesTheWholePathFirstThingsFirst()
    {
        var pack = Read(Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("b is in-place")));

        var point = PackText.Diagnose(pack, district => district.Practice("a", "not-started").Practice("b", "not-started").Practice("c", "not-started"))
            .LeveragePoints.Single(point => point.Id == "c");

        point.BlockedBy.Should().Equal("a is in-place", "b is in-place");
    }

    [Fact]
    public void LeveragePoints_AreReadyThenAskedThenBlockedThenByScoreThenId()
    {
        const string evidence = "evidence: [ { source: study, band: high } ]";
        var pack = Read(
            Practice("blocked-2", Needs("base is in-place") + "\n" + evidence),
            Practice("asked-2", Needs("leadership >= emerging") + "\n" + evidence),
            Practice("asked-3", Needs("leadership >= emerging")),
            Practice("base", "effects: { motivation: harmful }"),
            Practice("ready-b"),
            Practice("ready-a"),
            Practice("ready-z", evidence));

        var points = PackText.Diagnose(pack, district =>
        {
            foreach (var practice in pack.Practices)
            {
                district.Practice(practice.Id, "not-started");
            }
        }).LeveragePoints;

        // base: -1.5 for harm, 2 x 0.5 for what it unlocks.
        points.Select(point => point.Id).Should().Equal("ready-z", "ready-a", "ready-b", "base", "asked-2", "asked-3", "blocked-2");
        points.Select(point => point.Rank).Should().Equal(1, 2, 3, 4, 5, 6, 7);
    }

    private static LeveragePoint Point(RulePack pack, Action<DistrictStateBuilder> describe) => PackText.Diagnose(pack, describe).LeveragePoints.Single();
}
