using System.Collections.Immutable;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Ordering;

/// <summary>Each practice is entered in 2020; what it needs was never begun, so its need is skipped.</summary>
public sealed class RootFinderTests
{
    [Fact]
    public void Find_ChainOfThree_HasOneRootThatHoldsUpTheRest()
    {
        var pack = Read(Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("b is in-place")), Practice("d", Needs("c is in-place")));

        var roots = Roots(pack, "b", "c", "d");

        // 3 for itself and 3 for each of the two behind it.
        roots.Should().ContainSingle().Which.Should().Match<OrderRoot>(root => root.Id == "b/a" && root.Rank == 9000);
        roots[0].HoldsUp.Should().Equal("c/b", "d/c");
    }

    [Fact]
    public void Find_TwoWaysDownToOne_CountsItOnce()
    {
        var pack = Read(
            Practice("a"),
            Practice("b", Needs("a is in-place")),
            Practice("c", Needs("b is in-place")),
            Practice("d", Needs("b is in-place")),
            Practice("e", Needs("c is in-place", "d is in-place")));

        var root = Roots(pack, "b", "c", "d", "e").Should().ContainSingle().Subject;

        // b/a, c/b, d/b, e/c and e/d: five times 3.
        root.Rank.Should().Be(15_000);
        root.HoldsUp.Should().Equal("c/b", "d/b", "e/c", "e/d");
    }

    [Fact]
    public void Find_AdvisedDownstream_WeighsOne()
    {
        var pack = Read(
            Practice("a"),
            Practice("b", Needs("a is in-place")),
            Practice("c", "needs:\n  - { first: b is in-place, binding: advised, because: It helps }"));

        Roots(pack, "b", "c").Should().ContainSingle().Which.Rank.Should().Be(4000);
    }

    [Theory]
    [InlineData("technology >= established", 1)]
    [InlineData("technology >= developing", 1)]
    [InlineData("technology >= emerging", 2)]
    public void Find_AreaEntered_HoldsUpWhatNeedsThatLevelOrAHigherOne(string first, int roots)
    {
        var pack = Read(
            Practice("a"),
            Practice("b"),
            Order("before-technology", "a is in-place", "technology >= developing"),
            Order("technology-before", first, "b >= under-way"));

        // The area rose after b began and fell back, so both are violated at every level.
        var order = PackText.Diagnose(pack, district => district
            .Area("technology", "absent")
            .History("technology", ("2020", "emerging"), ("2021", "developing"), ("2022", "established"), ("2023", "absent"))
            .Practice("a", "not-started")
            .Practice("b", "under-way", started: "2019-01-01")).Order;

        order.Constraints.Should().OnlyContain(constraint => constraint.IsViolated);
        order.Roots.Should().HaveCount(roots);
    }

    [Fact]
    public void Find_PracticeThatHealsIt_IsWaitedOn()
    {
        var pack = Read(
            Practice("a"),
            Practice("healer", Needs("a is in-place")),
            Practice("c"),
            Order("outreach-first", "outreach >= developing", "c >= under-way", more: "heal-with: [healer]"));

        var order = PackText.Diagnose(pack, district => district
            .Practice("a", "not-started")
            .Area("outreach", "absent")
            .Practice("healer", "under-way", started: "2020-01-01")
            .Practice("c", "under-way", started: "2020-01-01")).Order;

        order.Roots.Should().ContainSingle().Which.Id.Should().Be("healer/a");
        order.Roots[0].HoldsUp.Should().Equal("outreach-first");
    }

    [Fact]
    public void Find_RingThroughHealers_HasItsFirstByIdForARoot()
    {
        var pack = Read(
            Practice("p", Needs("technology >= developing") + "\nraises: { technology: developing }"),
            Practice("q", Needs("technology >= developing") + "\nraises: { technology: developing }"));

        var order = PackText.Diagnose(pack, district => district
            .Area("technology", "absent")
            .Practice("p", "under-way", started: "2020-01-01")
            .Practice("q", "under-way", started: "2020-01-01")).Order;

        order.Roots.Should().ContainSingle().Which.Id.Should().Be("p/technology");
        order.Roots[0].HoldsUp.Should().Equal("q/technology");
    }

    [Fact]
    public void Find_SeveralRoots_AreByRankThenId()
    {
        var pack = Read(
            Practice("a"),
            Practice("x", Needs("a is in-place")),
            Practice("y", Needs("a is in-place")),
            Practice("z", Needs("a is in-place")),
            Practice("w", Needs("z is in-place")));

        Roots(pack, "w", "x", "y", "z").Select(root => (root.Id, root.Rank)).Should().Equal(("z/a", 6000), ("x/a", 3000), ("y/a", 3000));
    }

    /// <summary>The roots when <c>a</c> never began and the others are under way since 2020.</summary>
    private static ImmutableArray<OrderRoot> Roots(RulePack pack, params string[] underWay) =>
        PackText.Diagnose(pack, district =>
        {
            district.Practice("a", "not-started");
            foreach (var practice in underWay)
            {
                district.Practice(practice, "under-way", started: "2020-01-01");
            }
        }).Order.Roots;
}
