using System.Text;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Tests.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Districts;

/// <summary>Everything that a district file can hold arrives in the state.</summary>
public sealed class DistrictStateTests
{
    private static readonly string WholeFile = Path.Combine(Path.GetDirectoryName(PackFixture.Here())!, "Districts", "Fixtures", "whole.yaml");

    private static readonly DistrictState State = DistrictState.Load(WholeFile);

    [Fact]
    public void Load_WholeFile_HasNoProblems() => ProblemText.Write(DistrictState.TryLoad(WholeFile).Problems).Should().BeEmpty();

    [Fact]
    public void Header_Read_HasIdNameAndDay()
    {
        (State.Id, State.Name, State.AsOf).Should().Be(("milton", "Milton Area (reconstructed)", new DateOnly(2016, 6, 30)));
        State.ProgramStarted!.Date.ToString().Should().Be("2014-08");
        State.Place.File.Should().Be(WholeFile.Replace('\\', '/'));
    }

    [Fact]
    public void Profile_Read_KeepsTextsAndLeavesBlanksOut() =>
        State.Profile.Select(entry => (entry.Id, entry.Value.Text)).Should().Equal(
            ("enrollment", "2200"), ("locale", "rural"), ("schools", "4"), ("groups", "teachers, students"), ("none", "none"));

    [Fact]
    public void Areas_Read_InShortAndLongForm()
    {
        State.Areas.Select(area => (area.Id, area.Level?.Text, area.History.Length)).Should().Equal(
            ("technology", "established", 2), ("leadership", "emerging", 0), ("operations", null, 0), ("instruction", null, 1));
        State.Areas[0].History[1].Date.Date.ToString().Should().Be("2015-09-01");
        State.Areas[0].History[1].Level.Text.Should().Be("established");
        State.Areas[0].Level!.Place.Line.Should().Be(9);
        State.Targets.Select(target => (target.Area, target.Level.Text)).Should().Equal(("operations", "developing"));
    }

    [Fact]
    public void Practices_Read_InShortAndLongForm()
    {
        var devices = State.Practices[0];
        (devices.Id, devices.Status?.Text, devices.Coverage?.Text, devices.LedBy?.Text, devices.Expected?.Text).Should().Be(
            ("one-to-one-devices", "in-place", "100%", "district", "12 months"));
        (devices.Started?.Date.ToString(), devices.InPlaceSince?.Date.ToString()).Should().Be(("2014-08-20", "2015-09"));
        State.Practices.Select(practice => practice.Status?.Text).Should().Equal("in-place", "not-started", null, "planned", "stopped", null);
        State.Practices[2].Started!.IsNever.Should().BeTrue();
        State.Practices[3].PlannedStart!.Date.ToString().Should().Be("2017-09");
        State.Practices[4].StoppedOn!.Date.ToString().Should().Be("2015");
    }

    [Fact]
    public void Readings_Read_KeepEveryField()
    {
        var reading = State.Readings[0];
        (reading.Of.Text, reading.From?.Text, reading.Value?.Text, reading.Method?.Text, reading.Responses?.Text, reading.Invited?.Text, reading.Margin?.Text)
            .Should().Be(("buy-in", "families", "35%", "questionnaire", "210", "900", "5%"));
        reading.Date!.Date.ToString().Should().Be("2016-04-12");
        State.Readings[1].Value!.Text.Should().Be("teachers, students");
        State.Readings[2].Value.Should().BeNull("a blank says nothing");
    }

    [Fact]
    public void TensionsSchoolsAndWaivers_Read_KeepEveryField()
    {
        State.Tensions.Select(tension => (tension.Id, tension.Lean?.Text, tension.Named?.Text, tension.AnchoredTo?.Text)).Should().Equal(
            ("central-local", "85", "no", null), ("fast-cautious", null, "yes", "our values"));
        var school = State.Schools.Should().ContainSingle().Subject;
        (school.Id, school.Name, school.Areas[0].Level?.Text, school.Practices[0].Status?.Text, school.Readings[0].Value?.Text).Should().Be(
            ("hs", "High school", "established", "under-way", "20%"));
        var waiver = State.Waivers.Should().ContainSingle().Subject;
        (waiver.Finding.Text, waiver.Reason, waiver.By, waiver.Until?.Date.ToString()).Should().Be(("devices-before-why", "We know.", "school board", "2017-06-30"));
    }

    [Fact]
    public void CalendarCapacityCommitmentsAndGoals_Read_KeepEveryField()
    {
        var calendar = State.Calendar!;
        (calendar.Start, calendar.Step, calendar.Horizon).Should().Be(
            (new DateOnly(2016, 8, 1), CalendarStep.Term, new CalendarDuration(36, DurationUnit.Month)));
        calendar.Terms.Select(term => (term.Name, term.From, term.To)).Should().Equal(
            ("Fall 2016", new DateOnly(2016, 8, 10), new DateOnly(2016, 12, 18)), ("Spring 2017", new DateOnly(2017, 1, 9), new DateOnly(2017, 6, 2)));
        var closed = calendar.Closed.Should().ContainSingle().Subject;
        (closed.From, closed.To, closed.For?.Text, closed.Because).Should().Be((new DateOnly(2017, 3, 15), new DateOnly(2017, 5, 28), "launches", "state testing"));
        State.Capacity.Select(entry => (entry.Id, entry.Value.Text)).Should().Equal(("leadership", "4"), ("cost", "150000.5"));
        State.Commitments.Select(entry => (entry.Practice.Text, entry.Starts.Date.ToString())).Should().Equal(("one-to-one-devices", "2016-09-01"));
        State.Goals.Select(goal => (goal.Reach.Text, goal.By.Date.ToString())).Should().Equal(("shared-vision is in-place", "2017-01-15"));
    }

    [Fact]
    public void TryRead_Json_ReadsTheSameShape()
    {
        const string Json = """{ "kind": "district", "id": "milton", "as-of": "2016-06-30", "profile": { "enrollment": 2200, "charter": true }, "areas": { "technology": "emerging" } }""";

        var state = DistrictState.TryRead(new PackFile("milton.json", Json)).GetValueOrThrow();

        state.Profile.Select(entry => entry.Value.Text).Should().Equal("2200", "true");
        state.Areas[0].Level!.Text.Should().Be("emerging");
    }

    [Fact]
    public void TryRead_Stream_ReadsToItsEndAndLeavesItOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(File.ReadAllText(WholeFile)));

        var state = DistrictState.TryRead(stream, "upload.yaml").GetValueOrThrow();

        state.Place.File.Should().Be("upload.yaml");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void TryLoad_NoSuchFile_IsAProblem() =>
        DistrictState.TryLoad(Path.Combine(Path.GetTempPath(), "roadmap-no-such-district.yaml")).Problems.Select(problem => problem.Id).Should().Equal("RP0010");

    [Fact]
    public void Load_WithErrors_ThrowsOnceWithEveryProblem()
    {
        var load = () => DistrictState.TryRead(new PackFile("a.yaml", "kind: district\nid: A B\nas-of: soon\n")).GetValueOrThrow();

        load.Should().Throw<RoadmapProblemsException>().Which.Problems.Should().HaveCount(2);
    }

    [Fact]
    public void TryRead_DateOnTheAsOfDayOrAroundIt_IsNotAhead()
    {
        const string File = "kind: district\nid: a\nas-of: 2016-06-30\npractices: { p: { started: 2016-06-30 }, q: { started: 2016-06 }, r: { started: 2016 } }\n";

        DistrictState.TryRead(new PackFile("a.yaml", File)).Problems.Should().BeEmpty();
    }
}
