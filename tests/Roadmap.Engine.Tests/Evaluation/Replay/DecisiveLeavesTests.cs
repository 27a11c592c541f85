using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Evaluation.Replay;

public sealed class DecisiveLeavesTests
{
    private const string TwoAreas = "[ technology >= developing, leadership >= emerging ]";

    [Fact]
    public void Of_TrueAll_AreAllChildren()
    {
        Decisive(TwoAreas, ("technology", "developing"), ("leadership", "emerging"))
            .Should().Equal("True technology >= developing", "True leadership >= emerging");
    }

    [Fact]
    public void Of_FalseAll_AreTheFalseChildren()
    {
        Decisive(TwoAreas, ("technology", "developing"), ("leadership", "absent")).Should().Equal("False leadership >= emerging");
    }

    [Fact]
    public void Of_UnknownAll_AreTheUnknownChildren()
    {
        Decisive(TwoAreas, ("technology", "developing")).Should().Equal("Unknown leadership >= emerging");
    }

    [Fact]
    public void Of_TrueAny_AreTheTrueChildren()
    {
        Decisive("any: [ technology >= developing, leadership >= emerging ]", ("technology", "developing"), ("leadership", "absent"))
            .Should().Equal("True technology >= developing");
    }

    [Fact]
    public void Of_FalseAny_AreAllChildren()
    {
        Decisive("any: [ technology >= developing, leadership >= emerging ]", ("technology", "absent"), ("leadership", "absent"))
            .Should().Equal("False technology >= developing", "False leadership >= emerging");
    }

    [Fact]
    public void Of_TrueNone_AreTheFalseChildren()
    {
        Decisive("none: [ technology >= developing, leadership >= emerging ]", ("technology", "absent"), ("leadership", "absent"))
            .Should().Equal("False technology >= developing", "False leadership >= emerging");
    }

    [Fact]
    public void Of_FalseNone_AreTheTrueChildren()
    {
        Decisive("none: [ technology >= developing, leadership >= emerging ]", ("technology", "absent"), ("leadership", "emerging"))
            .Should().Equal("True leadership >= emerging");
    }

    [Fact]
    public void Of_TrueCount_AreTheTrueItems()
    {
        Decisive("areas: { at-least: 1, where: [ area >= developing ] }", ("technology", "developing"), ("leadership", "absent"))
            .Should().Equal("True technology >= developing");
    }

    [Fact]
    public void Of_CountThatFallsShort_AreTheFalseItems()
    {
        Decisive("areas: { of: [technology, leadership], at-least: 2, where: [ area >= developing ] }", ("technology", "developing"), ("leadership", "absent"))
            .Should().Equal("False leadership >= developing");
    }

    [Fact]
    public void Of_CountThatGoesTooFar_AreTheTrueItems()
    {
        Decisive("areas: { of: [technology, leadership], at-most: 0, where: [ area >= developing ] }", ("technology", "developing"), ("leadership", "absent"))
            .Should().Equal("True technology >= developing");
    }

    [Fact]
    public void Of_CountThatHoldsWithoutAnyItem_IsTheCountItself()
    {
        Decisive("areas: { of: [technology, leadership], exactly: 0, where: [ area >= developing ] }", ("technology", "absent"), ("leadership", "absent"))
            .Should().Equal("True areas exactly 0");
    }

    [Fact]
    public void Of_LeafReachedTwice_ComesOnce()
    {
        Decisive("any: [ technology >= developing, { all: [ technology >= developing, leadership >= emerging ] } ]", ("technology", "developing"), ("leadership", "emerging"))
            .Should().Equal("True technology >= developing", "True leadership >= emerging");
    }

    [Fact]
    public void Of_TrueSchools_AreTheLeavesOfTheSchoolsThatCount()
    {
        var probe = new Probe("schools: { at-least: 1, where: [ technology >= developing ] }");
        var view = probe.On(district => district
            .School("hs", school => school.Area("technology", "absent"))
            .School("ms", school => school.Area("technology", "developing").Named("Middle School")));

        var leaf = DecisiveLeaves.Of(view, probe.Rule.FiresWhen).Should().ContainSingle().Subject;

        leaf.View.SchoolName.Should().Be("Middle School");
        leaf.Condition.Text.Should().Be("technology >= developing");
    }

    [Fact]
    public void OfRule_ThatDoesNotApply_IsWhatKeepsItFromApplying()
    {
        var probe = new Probe("[ leadership >= emerging ]", applies: "[ technology >= developing ]");
        var view = probe.On(district => EvaluatorTests.Levels(district, ("technology", "absent"), ("leadership", "emerging")));

        DecisiveLeaves.Of(view, probe.Rule).Should().ContainSingle().Which.Condition.Text.Should().Be("technology >= developing");
    }

    [Fact]
    public void OfRule_ThatFires_AreTheLeavesOfBothConditions()
    {
        var probe = new Probe("[ leadership >= emerging ]", applies: "[ technology >= developing ]");
        var view = probe.On(district => EvaluatorTests.Levels(district, ("technology", "developing"), ("leadership", "emerging")));

        DecisiveLeaves.Of(view, probe.Rule).Select(leaf => leaf.Condition.Text).Should().Equal("technology >= developing", "leadership >= emerging");
    }

    private static IEnumerable<string> Decisive(string fires, params (string Area, string? Level)[] levels)
    {
        var probe = new Probe(fires);
        var view = probe.On((DistrictStateBuilder district) => EvaluatorTests.Levels(district, levels));
        return DecisiveLeaves.Of(view, probe.Rule.FiresWhen).Select(leaf => $"{leaf.Verdict} {leaf.Condition.Text}");
    }
}
