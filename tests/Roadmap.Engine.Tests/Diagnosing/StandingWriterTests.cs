using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Diagnosing;

/// <summary>Technology before b, which began in 2020. The middle of five levels is developing; the plateau is 12 months.</summary>
public sealed class StandingWriterTests
{
    [Theory]
    [InlineData("developing", "2018-01-01", false, "arrested since 2019")]
    [InlineData("sustaining", "2018-01-01", true, "at its target, so not arrested")]
    public void LaunchPad_FirstOfAKeptConstraint_NeedsAreaThatMoves(string level, string since, bool expected, string because) =>
        Technology(district => district.Area("technology", level).History("technology", (since, level)).Practice("b", "under-way", started: "2020-01-01"))
            .IsLaunchPad.Should().Be(expected, because);

    [Fact]
    public void LaunchPad_AtTheMiddleAndRising_IsOne() =>
        Technology(district => district.Area("technology", "developing").History("technology", ("2026-01-01", "developing")).Practice("b", "under-way", started: "2026-06-01"))
            .IsLaunchPad.Should().BeTrue();

    [Fact]
    public void LaunchPad_BelowTheMiddle_IsNone() =>
        Technology(district => district.Area("technology", "emerging").History("technology", ("2026-01-01", "emerging")).Practice("b", "under-way", started: "2026-06-01"), "emerging")
            .IsLaunchPad.Should().BeFalse();

    [Fact]
    public void LaunchPad_ConstraintNotEntered_IsNone() =>
        Technology(district => district.Area("technology", "developing").History("technology", ("2026-01-01", "developing")).Practice("b", "not-started"))
            .IsLaunchPad.Should().BeFalse();

    [Fact]
    public void StallingPoint_FirstOfARoot_IsOneEvenWhereItMoves() =>
        Technology(district => district.Area("technology", "emerging").History("technology", ("2026-06-01", "emerging")).Practice("b", "under-way", started: "2020-01-01"))
            .Should().Match<Standing>(standing => standing.IsStallingPoint && standing.IsArrested == false);

    [Theory]
    [InlineData("2018-01-01", true)]
    [InlineData("2026-06-01", false)]
    public void StallingPoint_InAStallsAreas_MustBeArrested(string since, bool expected) =>
        PackText.Diagnose(
                Read(Rule("r", "technology is known", "stall", "high")),
                district => district.Area("technology", "emerging").History("technology", (since, "emerging")))
            .Standings[0].IsStallingPoint.Should().Be(expected);

    [Fact]
    public void Since_LevelHeldBefore_CountsFromTheLastChange() =>
        Technology(district => district.Area("technology", "emerging").History("technology", ("2018", "emerging"), ("2020", "developing"), ("2022-03", "emerging"), ("2024", "emerging")))
            .Since.Should().Be("2022-03");

    [Fact]
    public void Level_NotKnown_IsNullThroughout() =>
        Technology(_ => { }).Should().Match<Standing>(standing =>
            standing.Level == null && standing.LevelIndex == null && standing.Basis == null && standing.Trend == null && standing.Since == null && standing.IsArrested == null);

    private static Standing Technology(Action<DistrictStateBuilder> describe, string level = "developing") =>
        PackText.Diagnose(Read(Practice("b"), Order("o", $"technology >= {level}", "b >= under-way")), describe).Standings[0];
}
