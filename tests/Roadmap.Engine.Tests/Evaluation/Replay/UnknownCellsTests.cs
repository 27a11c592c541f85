using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Evaluation.Replay;

public sealed class UnknownCellsTests
{
    [Fact]
    public void Of_NothingKnown_AreAllTheCellsInTheOrderRead()
    {
        Unknown("[ technology >= developing, buy-in.families >= 80% ]").Should().Equal("technology", "buy-in.families");
    }

    [Fact]
    public void Of_PartThatIsDecided_AsksForNothingInIt()
    {
        Unknown("[ { any: [ technology >= developing, leadership >= developing ] }, buy-in.families >= 80% ]", district => district.Area("technology", "developing"))
            .Should().Equal("buy-in.families");
    }

    [Fact]
    public void Of_LeafWithOneSideKnown_AsksForTheOther()
    {
        Unknown("[ technology >= leadership ]", district => district.Area("technology", "developing")).Should().Equal("leadership");
    }

    [Fact]
    public void Of_DateKnownTooRoughly_AsksForThatDate()
    {
        Unknown("[ launch.started before devices.started ]", district => district.Practice("launch", "under-way", started: "2024").Practice("devices", "under-way", started: "2024-06-01"))
            .Should().Equal("launch.started");
    }

    [Fact]
    public void Of_ValueOnADayThatIsNotKnown_AsksForTheDayFirst()
    {
        Unknown("[ buy-in.teachers at launch.started >= 80% ]").Should().Equal("launch.started");
        Unknown("[ buy-in.teachers at launch.started >= 80% ]", district => district.Practice("launch", "under-way", started: "2024-06-01"))
            .Should().Equal("buy-in.teachers at launch.started");
    }

    [Fact]
    public void Of_CellReadTwice_ComesOnce()
    {
        Unknown("[ technology >= developing, technology < sustaining ]").Should().Equal("technology");
    }

    [Fact]
    public void Of_SpreadOverRoles_AsksForTheRolesThatHaveNotTold()
    {
        Unknown("[ buy-in.spread >= 20% ]", district => district.Reading("buy-in", "40%", from: "families", date: "2026-05-01"))
            .Should().Equal("buy-in.teachers", "buy-in.students");
    }

    [Fact]
    public void Of_RuleOnARule_AsksForWhatTheOtherRuleMisses()
    {
        Unknown("[ vision-behind is firing ]", district => district.Area("technology", "developing")).Should().Equal("leadership");
    }

    [Fact]
    public void Of_Schools_AsksEachSchoolThatIsUnknown()
    {
        var probe = new Probe("schools: { at-least: 2, where: [ technology >= developing ] }");
        var view = probe.On(district => district.School("hs", school => school.Area("technology", "developing")).School("ms", _ => { }));

        var cell = UnknownCells.Of(view, probe.Rule.FiresWhen).Should().ContainSingle().Subject;

        cell.Key.Text.Should().Be("technology");
        cell.School.Should().Be(1);
    }

    [Fact]
    public void OfRule_ThatMayNotApply_AsksWhetherItDoes()
    {
        var probe = new Probe("[ leadership >= emerging ]", applies: "[ technology >= developing ]");

        var view = probe.On(district => district.Area("leadership", "emerging"));

        UnknownCells.Of(view, probe.Rule).Select(cell => cell.Key.Text).Should().Equal("technology");
    }

    [Fact]
    public void OfRule_ThatIsQuietWhateverElseIsKnown_AsksForNothing()
    {
        var probe = new Probe("[ leadership >= emerging ]", applies: "[ technology >= developing ]");

        var view = probe.On(district => district.Area("leadership", "absent"));

        probe.OutcomeOf(view).Should().Be(RuleOutcome.Quiet);
        UnknownCells.Of(view, probe.Rule).Should().BeEmpty();
    }

    private static IEnumerable<string> Unknown(string fires, Action<DistrictStateBuilder>? describe = null)
    {
        var probe = new Probe(fires);
        return UnknownCells.Of(probe.On(describe), probe.Rule.FiresWhen).Select(cell => cell.Key.Text);
    }
}
