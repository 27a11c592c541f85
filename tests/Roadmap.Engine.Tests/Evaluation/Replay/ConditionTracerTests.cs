using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;

namespace Roadmap.Engine.Tests.Evaluation.Replay;

public sealed class ConditionTracerTests
{
    [Fact]
    public void Trace_Tree_HasTheVerdictAndTheValuesOfEachPart()
    {
        var probe = new Probe("any: [ technology >= developing, { all: [ buy-in.families >= 80%, leadership is known ] } ]");
        var view = probe.On(district => district.Area("technology", "emerging").Reading("buy-in", "35%", from: "families", date: "2026-05-01"));

        var trace = ConditionTracer.Trace(view, probe.Rule.FiresWhen);

        trace.Text.Should().Be("any");
        trace.Verdict.Should().Be(Verdict.False);
        trace.Children.Select(child => child.Verdict).Should().Equal(Verdict.False, Verdict.False);
        trace.Children[0].Cells.Should().ContainSingle().Which.Value.Should().Be("emerging");
        var buyIn = trace.Children[1].Children[0];
        buyIn.Cells.Should().ContainSingle().Which.Should().Match<CellEvidence>(cell => cell.Value == "35%" && cell.Role == "Families" && cell.Date == "2026-05-01");
        buyIn.IsDecisive.Should().BeTrue();
        trace.IsDecisive.Should().BeFalse("only leaves decide");
    }

    [Fact]
    public void Trace_TrueAny_MarksOnlyWhatMadeItTrue()
    {
        var probe = new Probe("any: [ technology >= developing, leadership >= developing ]");
        var view = probe.On(district => district.Area("technology", "developing").Area("leadership", "absent"));

        ConditionTracer.Trace(view, probe.Rule.FiresWhen).Children.Select(child => child.IsDecisive).Should().Equal(true, false);
    }

    [Fact]
    public void Trace_Schools_HasOnePartForEachListedSchool()
    {
        var probe = new Probe("schools: { at-least: 1, where: [ technology >= developing ] }");
        var view = probe.On(district => district
            .School("hs", school => school.Area("technology", "developing").Named("High School"))
            .School("ms", _ => { }));

        var trace = ConditionTracer.Trace(view, probe.Rule.FiresWhen);

        trace.Children.Select(child => (child.School, child.Verdict)).Should().Equal(("High School", Verdict.True), ("ms", Verdict.Unknown));
    }

    [Fact]
    public void Trace_RuleOnARule_ShowsTheOtherRulesConditions()
    {
        var probe = new Probe("[ vision-behind is firing ]");
        var view = probe.On(district => district.Area("technology", "developing").Area("leadership", "emerging"));

        var firing = ConditionTracer.Trace(view, probe.Rule.FiresWhen).Children.Should().ContainSingle().Subject;

        firing.Verdict.Should().Be(Verdict.True);
        firing.Children.SelectMany(child => child.Children).Select(leaf => leaf.Text).Should().Equal("technology >= developing", "leadership < established");
    }
}
