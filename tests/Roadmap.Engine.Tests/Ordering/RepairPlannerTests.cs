using Roadmap.Engine.Ordering;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Ordering;

public sealed class RepairPlannerTests
{
    [Fact]
    public void Plan_HealerWithUnmetNeeds_PutsThemBeforeIt()
    {
        // c began without b, b needs a: mend a, then b.
        var pack = Read(Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("b is in-place")));

        var repair = Repair(pack, district => district.Practice("a", "not-started").Practice("b", "not-started").Practice("c", "under-way", started: "2020-01-01"));

        repair.Should().Equal("a", "b");
    }

    [Fact]
    public void Plan_NeedThatHoldsOrIsOnlyAdvised_IsNotInIt()
    {
        var pack = Read(
            Practice("a"),
            Practice("b", "needs:\n  - { first: a is in-place, binding: required, because: It helps }\n  - { first: d is in-place, binding: advised, because: It helps }"),
            Practice("d"),
            Practice("c", Needs("b is in-place")));

        var repair = Repair(pack, district => district
            .Practice("a", "in-place", started: "2018", inPlaceSince: "2019")
            .Practice("b", "not-started")
            .Practice("d", "not-started")
            .Practice("c", "under-way", started: "2020-01-01"));

        repair.Should().Equal("b");
    }

    [Fact]
    public void Plan_AdvisedViolation_IsMendedOnlyAsARoot()
    {
        // b/a and f/d are advised. b/a is the root, so a mends it; d/b is required; f/d waits on d/b, so e is not called for.
        var pack = Read(
            Practice("a"),
            Practice("b", "needs:\n  - { first: a is in-place, binding: advised, because: It helps }"),
            Practice("d", Needs("b is in-place")),
            Practice("e"),
            Practice("f", "needs:\n  - { first: d is in-place, binding: advised, because: It helps, heal-with: [e] }"));

        var order = PackText.Diagnose(pack, district => district
            .Practice("a", "not-started")
            .Practice("b", "under-way", started: "2020-01-01")
            .Practice("d", "under-way", started: "2020-01-01")
            .Practice("f", "under-way", started: "2020-01-01")).Order;

        order.Roots.Select(root => root.Id).Should().Equal("b/a");
        order.Roots[0].HoldsUp.Should().Equal("d/b", "f/d");
        order.Repair.Select(step => step.Practice).Should().Equal("a", "b");
    }

    [Fact]
    public void Plan_TwoRoots_MendsTheHeavierFirst()
    {
        // Rank of z/heavy is 6 (it holds up w/z), of x/a 3.
        var pack = Read(Practice("a"), Practice("heavy"), Practice("x", Needs("a is in-place")), Practice("z", Needs("heavy is in-place")), Practice("w", Needs("z is in-place")));

        var repair = Repair(pack, district => district
            .Practice("a", "not-started")
            .Practice("heavy", "not-started")
            .Practice("x", "under-way", started: "2020-01-01")
            .Practice("z", "under-way", started: "2020-01-01")
            .Practice("w", "under-way", started: "2020-01-01"));

        repair.Should().Equal("heavy", "a", "z");
    }

    [Fact]
    public void Plan_NeedOfUnknownStatus_IsInIt()
    {
        var pack = Read(Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("b is in-place")));

        Repair(pack, district => district.Practice("b", "not-started").Practice("c", "under-way", started: "2020-01-01")).Should().Equal("a", "b");
    }

    [Fact]
    public void Plan_StepThatHeals_NamesWhatItHeals()
    {
        var pack = Read(Practice("a"), Practice("b", Needs("a is in-place")), Practice("c", Needs("b is in-place")), Practice("d", Needs("b is in-place")));

        var steps = PackText.Diagnose(pack, district => district
            .Practice("a", "not-started")
            .Practice("b", "not-started")
            .Practice("c", "under-way", started: "2020-01-01")
            .Practice("d", "under-way", started: "2020-01-01")).Order.Repair;

        steps.Select(step => step.Practice).Should().Equal("a", "b");
        steps[0].Heals.Should().BeEmpty();
        steps[1].Heals.Should().Equal("c/b", "d/b");
    }

    [Fact]
    public void Plan_PracticeThatIsWithheldOrDoesNotApply_IsLeftOut()
    {
        var pack = Read(
            Practice("a", "avoid-when: [ technology >= emerging ]\navoid-because: It would harm"),
            Practice("b", "applies-when: [ technology >= sustaining ]"),
            Practice("c", Needs("a is in-place", "b is in-place")));

        Repair(pack, district => district
            .Area("technology", "emerging")
            .Practice("a", "not-started")
            .Practice("b", "not-started")
            .Practice("c", "under-way", started: "2020-01-01")).Should().BeEmpty();
    }

    /// <summary>p and q each raise what the other needs; a needs both. The ring is broken at its first by id, and a still comes last.</summary>
    [Fact]
    public void Plan_RingOfHealers_IsBrokenInsideTheRing()
    {
        var raising = Needs("technology >= developing") + "\nraises: { technology: developing }";
        var pack = Read(Practice("a", Needs("q is in-place")), Practice("p", raising), Practice("q", raising), Practice("z", Needs("a is in-place")));

        var repair = Repair(pack, district => district
            .Area("technology", "absent")
            .Practice("a", "not-started")
            .Practice("p", "not-started")
            .Practice("q", "not-started")
            .Practice("z", "under-way", started: "2020-01-01"));

        repair.Should().Equal("p", "q", "a");
    }

    private static IEnumerable<string> Repair(RulePack pack, Action<DistrictStateBuilder> describe) =>
        PackText.Diagnose(pack, describe).Order.Repair.Select(step => step.Practice);
}
