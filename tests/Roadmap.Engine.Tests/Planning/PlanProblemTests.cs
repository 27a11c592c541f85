using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning;
using Roadmap.Engine.Planning.Checking;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using static Roadmap.Engine.Tests.Planning.SmallPlans;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>Faults in calendars, promises, goals and options, each with its place.</summary>
public sealed class PlanProblemTests
{
    private static readonly RulePack One = Pack(Practice("first", "duration: 1 month"), Practice("second", "duration: 1 month"));

    /// <summary>The lines after the head of the file, what is reported, where, and what is said.</summary>
    public static TheoryData<string, string, int, string> Files() => new()
    {
        { "calendar: { step: term }", "RP5601", 4, "The calendar counts in terms and names none." },
        {
            "calendar: { step: term, terms: [ { name: Fall, from: 2025-09-01, to: 2025-12-18 } ] }", "RP5601", 4,
            "The calendar counts in terms, and none of them begins on or after 2026-09-01, where the plan begins."
        },
        {
            "calendar:\n  terms:\n    - { name: Fall, from: 2026-09-01, to: 2026-12-18 }\n    - { name: Fall, from: 2027-09-01, to: 2027-12-18 }", "RP5602", 7,
            "Two terms are called \"Fall\"."
        },
        { "calendar: { horizon: 2 weeks }", "RP5603", 4, "The horizon is 2 weeks; a plan reaches at least a month and at most 50 years." },
        { "calendar: { horizon: 900 years }", "RP5603", 4, "The horizon is 900 years; a plan reaches at least a month and at most 50 years." },
        { "calendar: { start: 2099-01-01 }", "RP5604", 4, "The plan begins on 2099-01-01, more than 50 years from the as-of date 2026-09-01." },
        {
            "calendar: { start: 2020-01-01, horizon: 12 months }", "RP5604", 4,
            "The plan ends on 2020-12-31, before the as-of date 2026-09-01, so nothing can be placed in it."
        },
        {
            "commitments: [ { practice: first, starts: 2026-03 } ]", "RP5605", 4,
            "\"first\" was promised for 2026-03 and has not begun; the plan places it from 2026-09-01 on, as if nothing were promised."
        },
        {
            "commitments: [ { practice: first, starts: 2040 } ]", "RP5606", 4,
            "\"first\" is promised for 2040, after the plan ends on 2029-08-31, so it is not in the plan."
        },
        { "goals: [ { reach: first is in-place, by: 2026-03 } ]", "RP5607", 4, "\"first is in-place\" was wanted by 2026-03, which is past, and is not reached." },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_WithAFault_IsReportedAtItsPlace(string more, string id, int line, string message)
    {
        var problems = RoadmapEngine.Create(One).TryPlan(District(more + "\npractices: { first: not-started, second: not-started }")).Problems;

        var problem = problems.Should().ContainSingle().Which;
        (problem.Id, problem.Place!.Line, problem.Message).Should().Be((id, line, message));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_OfAFile_FindsWhatAPlanWould(string more, string id, int line, string message)
    {
        var problems = RoadmapEngine.Create(One).Check(District(more + "\npractices: { first: not-started, second: not-started }"));

        problems.Select(problem => (problem.Id, problem.Place!.Line, problem.Message)).Should().Equal((id, line, message));
    }

    [Theory]
    [InlineData("goals: [ { reach: frist is in-place, by: 2027 } ]", "frist")]
    [InlineData("goals: [ { reach: first is sturdy, by: 2027 } ]", "sturdy")]
    [InlineData("commitments: [ { practice: frist, starts: 2027 } ]", "frist")]
    [InlineData("capacity: { stuff: 3 }", "stuff")]
    [InlineData("calendar: { closed: [ { from: 2027-01-01, to: 2027-01-31, for: stuff } ] }", "stuff")]
    public void Name_ThatThePackDoesNotHave_IsAnErrorAtItsPlace(string more, string named)
    {
        var planned = RoadmapEngine.Create(One).TryPlan(District(more));

        planned.Value.Should().BeNull();
        planned.Problems.Should().ContainSingle(problem => problem.Severity == ProblemSeverity.Error).Which.Should().Match<Problem>(
            problem => problem.Place!.Line == 4 && problem.Message.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("frist", "2026-10", "RP5608", "No practice is called \"frist\".")]
    [InlineData("second", "2026-10", "RP5608", "\"second\" is in place, so there is no start to place.")]
    [InlineData("first", "soon", "RP5609", "\"soon\" for \"first\" is neither a date (2026-10-01, 2026-10, 2026) nor a term of the calendar.")]
    [InlineData("first", "2026-03", "RP5609", "\"2026-03\" for \"first\" lies outside of the plan, which has starts from 2026-09-01 to 2029-08-01.")]
    public void Pin_ThatCannotBeKept_IsAnError(string practice, string when, string id, string message)
    {
        var planned = RoadmapEngine.Create(One).TryPlan(
            District("practices: { first: not-started, second: in-place }"), new PlanOptions { Pins = [new PlanPin(practice, when)] });

        planned.Value.Should().BeNull();
        planned.Problems.Select(problem => (problem.Id, problem.Message)).Should().Equal((id, message));
    }

    [Fact]
    public void Plan_OfAFileWithErrors_ThrowsThemAll()
    {
        var plan = () => Plan(One, "calendar: { step: term, horizon: 900 years }");

        plan.Should().Throw<DistrictProblemsException>().Which.Problems.Select(problem => problem.Id).Should().Equal("RP5601", "RP5603");
    }

    [Fact]
    public void Kinds_OfProblems_AreEachRaisedHere()
    {
        string[] raised = [.. Files().Select(row => (string)row[1]), "RP5608", "RP5609"];

        PlanProblems.Descriptors.Select(kind => kind.Id).Should().BeEquivalentTo(raised.Distinct(StringComparer.Ordinal));
    }
}
