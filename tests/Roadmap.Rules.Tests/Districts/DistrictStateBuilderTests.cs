using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Districts;

public sealed class DistrictStateBuilderTests
{
    private static readonly DateOnly AsOf = new(2016, 6, 30);

    [Fact]
    public void Build_EverythingSaid_IsInTheState()
    {
        var state = DistrictState.Builder("milton", AsOf)
            .Named("Milton")
            .Program("2014-08")
            .Profile("enrollment", "2200")
            .Area("technology", "established")
            .History("technology", ("2014-08", "developing"), ("2015-09-01", "established"))
            .Target("operations", "developing")
            .Practice("devices", "in-place", started: "2014-08-20", inPlaceSince: "2015-09", coverage: "100%", ledBy: "district", expected: "12 months")
            .Practice("vision", "not-started")
            .Reading("buy-in", "35%", from: "families", date: "2016-04-12", method: "questionnaire", responses: 210, invited: 900, margin: "5%")
            .Tension("central-local", lean: 85, named: false, anchoredTo: "our values")
            .School("hs", school => school.Named("High school").Area("technology", "emerging").Practice("devices", "under-way").Reading("buy-in", "20%"))
            .Waiver("devices-first", "We know.", by: "school board", until: "2017-06-30")
            .Capacity("leadership", 2.5m)
            .Commitment("devices", "2016-09-01")
            .Goal("vision is in-place", "2017-01-15")
            .Calendar(start: new DateOnly(2016, 8, 1), step: CalendarStep.Month, horizon: "3 years")
            .Term("Fall", new DateOnly(2016, 8, 10), new DateOnly(2016, 12, 18))
            .Closed(new DateOnly(2017, 3, 15), new DateOnly(2017, 5, 28), what: "launches")
            .Build();

        (state.Id, state.Name, state.AsOf, state.ProgramStarted!.Date.ToString()).Should().Be(("milton", "Milton", AsOf, "2014-08"));
        state.Areas.Select(area => (area.Id, area.Level!.Text, area.History.Length)).Should().Equal(("technology", "established", 2));
        state.Practices.Select(practice => (practice.Id, practice.Status!.Text)).Should().Equal(("devices", "in-place"), ("vision", "not-started"));
        state.Readings.Single().Responses!.Text.Should().Be("210");
        state.Tensions.Single().Should().Match<TensionState>(tension => tension.Lean!.Text == "85" && tension.Named!.Text == "no");
        state.Schools.Single().Practices.Single().Status!.Text.Should().Be("under-way");
        state.Capacity.Single().Value.Text.Should().Be("2.5");
        state.Waivers.Single().Until!.Date.ToString().Should().Be("2017-06-30");
        state.Commitments.Single().Practice.Text.Should().Be("devices");
        state.Goals.Single().Reach.Text.Should().Be("vision is in-place");
        state.Targets.Single().Level.Text.Should().Be("developing");
        state.Calendar!.Horizon!.Value.ToString().Should().Be("3 years");
        state.Calendar.Terms.Single().Name.Should().Be("Fall");
        state.Calendar.Closed.Single().For!.Text.Should().Be("launches");
    }

    [Fact]
    public void Build_Places_PointToCodeAndDiffer()
    {
        var state = DistrictState.Builder("a", AsOf).Area("technology", "emerging").Area("leadership", "emerging").Build();

        state.Areas.Select(area => area.Place.File).Should().AllBe("(built in code)");
        state.Areas.Select(area => area.Place).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Build_SaidAgain_ReplacesAreaAndPracticeButKeepsHistory()
    {
        var state = DistrictState.Builder("a", AsOf)
            .History("technology", ("2014", "emerging"))
            .Area("technology", "emerging")
            .Practice("devices", "planned")
            .Practice("devices", "under-way", started: "2015")
            .Build();

        state.Areas.Single().History.Should().ContainSingle();
        state.Practices.Single().Status!.Text.Should().Be("under-way");
    }

    [Fact]
    public void Build_Contradictions_ThrowsWithAllOfThem()
    {
        var build = () => DistrictState.Builder("a", AsOf)
            .Practice("devices", "in-place", started: "2017")
            .Practice("vision", "not-started", started: "2015")
            .Tension("central-local", lean: 101)
            .Build();

        build.Should().Throw<RoadmapProblemsException>().Which.Problems.Select(problem => problem.Id).Should().BeEquivalentTo(["RP5008", "RP5012", "RP5015"]);
    }

    [Fact]
    public void Build_Twice_GivesStatesThatDoNotShareWhatComesLater()
    {
        var builder = DistrictState.Builder("a", AsOf).Area("technology", "emerging");
        var first = builder.Build();

        var second = builder.Area("leadership", "emerging").Build();

        first.Areas.Should().ContainSingle();
        second.Areas.Should().HaveCount(2);
    }

    [Fact]
    public void Builder_BadArguments_AreRefusedAtOnce()
    {
        var builder = DistrictState.Builder("a", AsOf);

        ((Func<object>)(() => DistrictState.Builder("Milton Area", AsOf))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => builder.Program("8/20/2014"))).Should().Throw<ArgumentException>().WithMessage("*2014-08-20*");
        ((Func<object>)(() => builder.Area("Technology", "emerging"))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => builder.Area("technology", " "))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => builder.Reading("buy-in", "3%", responses: -1))).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<object>)(() => builder.Goal("vision is in-place", "never"))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => builder.Term("Fall", AsOf, AsOf.AddDays(-1)))).Should().Throw<ArgumentException>();
        ((Func<object>)(() => builder.Capacity("leadership", -1))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
