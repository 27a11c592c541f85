using Roadmap.Engine.Planning;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.Planning.SmallPlans;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>Planning again: what was planned stays where it can, and what moves has a reason.</summary>
public sealed class ReplanTests
{
    private const string Idle = "practices: { first: not-started, second: not-started, third: not-started }\ncapacity: { staff: 1 }\n";

    private static readonly RulePack Three = Pack(
        Practice("first", "duration: 2 months, staff: 1"),
        Practice("second", "duration: 2 months, staff: 1"),
        Practice("third", "duration: 2 months, staff: 1", Need("first is in-place")));

    [Fact]
    public void Plan_OfTheSameDistrict_MovesNothing()
    {
        var before = Previous(("first", "2026-11-01"), ("second", "2026-09-01"), ("third", "2027-03-01"));
        var plan = Plan(Three, Idle, new PlanOptions { Previous = before });

        plan.Moves.Should().BeEmpty();
        plan.Measures[0].Should().Be(new PlanMeasure(PlanMeasureKind.Moves, 0, 0));
        plan.Starts("third").Should().Be("2027-03-01");
        plan.Step("third").Because.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Kind = PlanReasonKind.Previous, Text = "It stands where the earlier plan had it, 2027-03-01." });
    }

    [Fact]
    public void Promise_InAnotherPlace_MovesFewAndSaysWhy()
    {
        var before = Previous(("first", "2026-09-01"), ("second", "2026-11-01"), ("third", "2027-01-01"));
        var plan = Plan(Three, Idle + "commitments: [ { practice: second, starts: 2027-01 } ]", new PlanOptions { Previous = before });

        plan.Moves.Select(move => move.Id).Should().Equal("second", "third");
        plan.Moves[0].Because.Should().Be("Its start is promised for 2027-01.");
        plan.Moves[1].Because.Should().StartWith("Not enough staff in Jan 2027: it takes 1, and of 1 “Second” takes 1.");
        plan.Starts("first").Should().Be("2026-09-01");
    }

    [Fact]
    public void Step_ThatHasBegun_IsToldAndNoLongerPlanned()
    {
        var before = Previous(("first", "2026-09-01"), ("second", "2026-11-01"), ("third", "2027-01-01"));
        var plan = Plan(Three, Idle.Replace("first: not-started", "first: { status: under-way, started: 2026-08-20 }", StringComparison.Ordinal), new PlanOptions { Previous = before });

        var move = plan.Moves.Should().ContainSingle(move => move.Id == "first").Which;
        (move.Was, move.Is, move.Because).Should().Be((new DateOnly(2026, 9, 1), null, "It has begun (2026-08-20)."));
        plan.Starts("second").Should().Be("2026-11-01");
        plan.Starts("third").Should().Be("2027-01-01");
    }

    [Fact]
    public void Step_WhoseDayIsPast_ComesLaterAndSaysSo()
    {
        var before = Previous(("first", "2026-07-01"), ("second", "2026-11-01"));
        var plan = Plan(Three, Idle + "calendar: { start: 2026-07-01 }\n", new PlanOptions { Previous = before });

        plan.Moves.Select(move => (move.Id, move.Because)).Should().Equal(
            ("first", "2026-07-01 is past, and it has not begun."), ("third", "It was not in the earlier plan."));
        plan.Starts("second").Should().Be("2026-11-01");
    }

    [Fact]
    public void PreviousPlan_OfAPlan_KeepsItsStarts()
    {
        var first = Plan(Three, Idle);

        Plan(Three, Idle, new PlanOptions { Previous = PreviousPlan.Of(first) }).Moves.Should().BeEmpty();
    }

    [Theory]
    [InlineData("nonsense", "It is not JSON (line 1).")]
    [InlineData("{ \"schema\": \"roadmap/diagnosis/1\", \"steps\": [] }", "It is not a plan of the schema roadmap/plan/1.")]
    [InlineData("[]", "It is not a plan of the schema roadmap/plan/1.")]
    [InlineData("{ \"schema\": \"roadmap/plan/1\", \"steps\": [ { \"id\": \"first\" } ] }", "Its step 1 has no id of its own or no day on which it starts.")]
    [InlineData("{ \"schema\": \"roadmap/plan/1\", \"steps\": [ { \"id\": \"a\", \"starts\": \"2026-09-01\" }, { \"id\": \"a\", \"starts\": \"2026-09-01\" } ] }", "Its step 2 has no id of its own or no day on which it starts.")]
    public void PreviousPlan_ThatCannotBeRead_SaysWhy(string json, string fault)
    {
        PreviousPlan.TryRead(json, out var plan, out var told).Should().BeFalse();

        plan.Should().BeNull();
        told.Should().Be(fault);
    }

    [Fact]
    public void WhyNotIn_WhatCosts_SaysWhoMoves()
    {
        var state = District(Idle);
        var engine = RoadmapEngine.Create(Three);
        var plan = engine.Plan(state);
        var late = plan.Steps[1];

        var answer = engine.WhyNotIn(state, late.Id, "2026-09");

        answer.Instead.Step(late.Id).Starts.Should().Be(new DateOnly(2026, 9, 1));
        answer.Moves.Select(move => move.Id).Should().Contain(plan.Steps[0].Id).And.NotContain(late.Id);
        answer.Answer.Should().ContainSingle().Which.Should().StartWith($"“{late.Title}” can start in 2026-09; ");
    }

    [Fact]
    public void WhyNotIn_WhatCannotBe_NamesTheConflict()
    {
        var answer = RoadmapEngine.Create(Three).WhyNotIn(District(Idle), "third", "2026-09");

        answer.Answer.Should().Equal("“Third” cannot start in 2026-09.", "The start of “Third” in 2026-09, as asked for.");
        answer.Instead.Conflict!.Because.Should().Contain("“Third” waits for “First” in place.");
    }

    [Fact]
    public void WhyNotIn_WhatIsSo_SaysSo()
    {
        var engine = RoadmapEngine.Create(Pack(Practice("first", "duration: 1 month")));

        engine.WhyNotIn(District("practices: { first: not-started }"), "first", "2026-09").Answer.Should().Equal("“First” does start in 2026-09.");
    }

    private static PreviousPlan Previous(params (string Id, string Starts)[] starts) => PreviousPlan.Of(
        [.. starts.Select(one => KeyValuePair.Create(one.Id, DateOnly.Parse(one.Starts, System.Globalization.CultureInfo.InvariantCulture)))]);
}
