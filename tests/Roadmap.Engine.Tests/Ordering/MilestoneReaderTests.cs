using Roadmap.Engine.Ordering;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Ordering;

/// <summary>What day a milestone was reached, seen through the status of one constraint.</summary>
public sealed class MilestoneReaderTests
{
    [Fact]
    public void InPlace_CountsFromInPlaceSince_NotFromTheStart() =>
        Status("a is in-place", district => district.Practice("a", "in-place", started: "2018-01-01", inPlaceSince: "2021-01-01")).Should().Be(OrderStatus.Healed);

    [Fact]
    public void UnderWay_CountsFromTheStart() =>
        Status("a >= under-way", district => district.Practice("a", "in-place", started: "2018-01-01", inPlaceSince: "2021-01-01")).Should().Be(OrderStatus.Kept);

    [Fact]
    public void UnderWay_StoppedSince_WasReachedAndIsLost()
    {
        var standing = Standing("a >= under-way", district => district.Practice("a", "stopped", started: "2018-01-01", stoppedOn: "2022-01-01"));
        (standing.Status, standing.IsLost).Should().Be((OrderStatus.Kept, true));
    }

    [Theory]
    [InlineData("2018-01-01", OrderStatus.Kept)]
    [InlineData("2021-01-01", OrderStatus.Unknown)]
    public void Planned_WasReachedNoLaterThanTheStart(string started, OrderStatus expected) =>
        Status("a >= planned", district => district.Practice("a", "under-way", started: started)).Should().Be(expected);

    [Fact]
    public void Planned_StoppedSince_WasReachedNoLaterThanTheStart() =>
        Status("a >= planned", district => district.Practice("a", "stopped", started: "2018-01-01", stoppedOn: "2022-01-01")).Should().Be(OrderStatus.Kept);

    [Fact]
    public void Area_CountsFromTheDayItReachedTheLevel() =>
        Status("technology >= developing", district => district.Area("technology", "established").History("technology", ("2018", "emerging"), ("2021", "established")))
            .Should().Be(OrderStatus.Healed);

    [Fact]
    public void Indicator_CountsFromItsFirstReadingThatSatisfies() =>
        Status("buy-in.families >= 80%", district => district
            .Reading("buy-in", "50%", from: "families", date: "2017-01-01")
            .Reading("buy-in", "80%", from: "families", date: "2019-06-01")
            .Reading("buy-in", "90%", from: "families", date: "2023-01-01")).Should().Be(OrderStatus.Kept);

    [Fact]
    public void Indicator_NewestReadingFallsShort_IsLost() =>
        Standing("buy-in.families >= 80%", district => district
            .Reading("buy-in", "80%", from: "families", date: "2019-06-01")
            .Reading("buy-in", "60%", from: "families", date: "2023-01-01")).IsLost.Should().BeTrue();

    [Fact]
    public void Indicator_AnyReading_HasBegun() =>
        Status("buy-in.families >= 80%", district => district.Reading("buy-in", "10%", from: "families", date: "2023-01-01")).Should().Be(OrderStatus.Inverted);

    [Fact]
    public void Indicator_OtherRoleTold_IsUnknown() =>
        Status("buy-in.families >= 80%", district => district.Reading("buy-in", "90%", from: "teachers", date: "2019-01-01")).Should().Be(OrderStatus.Unknown);

    [Theory]
    [InlineData("not-started", OrderStatus.Skipped)]
    [InlineData("planned", OrderStatus.Skipped)]
    [InlineData("under-way", OrderStatus.Inverted)]
    [InlineData("stopped", OrderStatus.Unknown)]
    public void Practice_HasBegunOnceItIsUnderWay(string status, OrderStatus expected) =>
        Status("a is in-place", district => district.Practice("a", status)).Should().Be(expected);

    [Fact]
    public void Then_StoppedSince_WasEntered()
    {
        var order = PackText.Diagnose(
            Read(Practice("a"), Practice("b", Needs("a is in-place"))),
            district => district.Practice("a", "not-started").Practice("b", "stopped", started: "2020-01-01", stoppedOn: "2021-01-01")).Order;

        (order.Constraints[0].Status, order.Constraints[0].IsArrested).Should().Be((OrderStatus.Skipped, true));
    }

    /// <summary>How a district stands to <paramref name="first"/> before b, which began in 2020.</summary>
    private static ConstraintStanding Standing(string first, Action<DistrictStateBuilder> describe) =>
        PackText.Diagnose(
            Read(Practice("a"), Practice("b"), Order("first-before-b", first, "b >= under-way")),
            district => describe(district.Practice("b", "under-way", started: "2020-01-01"))).Order.Constraints[0];

    private static OrderStatus Status(string first, Action<DistrictStateBuilder> describe) => Standing(first, describe).Status;
}
