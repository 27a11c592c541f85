using Roadmap.Engine.Planning;
using static Roadmap.Engine.Tests.Planning.SmallPlans;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>A reason is the reason: with it gone, the next plan has the step earlier.</summary>
public sealed class ExplanationTests
{
    private const string Idle = "practices: { first: not-started, second: not-started }\n";

    public static TheoryData<PlanReasonKind, string, string, string, string> Removals() => new()
    {
        { PlanReasonKind.Order, "duration: 2 months", "duration: 1 month", Need("first is in-place"), "" },
        { PlanReasonKind.Capacity, "duration: 2 months, staff: 2", "duration: 1 month, staff: 2", "", "capacity: { staff: 2 }\ncommitments: [ { practice: first, starts: 2026-09 } ]" },
        { PlanReasonKind.Capacity, "duration: 1 month, money: 9", "duration: 1 month, money: 9", "", "capacity: { money: 10 }\ncommitments: [ { practice: first, starts: 2026-09 } ]" },
        { PlanReasonKind.Closed, "duration: 1 month", "duration: 1 month, launches: 1", "", "calendar: { start: 2026-09-01, closed: [ { from: 2026-08-01, to: 2026-11-30, for: launches } ] }" },
        { PlanReasonKind.Pin, "duration: 1 month", "duration: 1 month", "", "commitments: [ { practice: second, starts: 2027-02 } ]" },
    };

    [Theory]
    [MemberData(nameof(Removals))]
    public void Reason_ThatIsRemoved_LetsTheStepComeEarlier(PlanReasonKind kind, string first, string second, string need, string more)
    {
        var plan = Plan(Pack(Practice("first", first), Practice("second", second, need)), Idle + more);
        var step = plan.Step("second");
        step.Because.Should().ContainSingle().Which.Kind.Should().Be(kind);

        var freed = kind == PlanReasonKind.Order
            ? Plan(Pack(Practice("first", first), Practice("second", second)), Idle + more)
            : Plan(Pack(Practice("first", first), Practice("second", second, need)), Idle + Without(kind, more));

        freed.Step("second").Starts.Should().BeBefore(step.Starts);
    }

    [Fact]
    public void Step_WithSeveralReasons_NamesThemAll()
    {
        var plan = Plan(
            Pack(Practice("first", "duration: 2 months, staff: 1"), Practice("second", "duration: 1 month, staff: 1, launches: 1", Need("first is in-place"))),
            Idle + "capacity: { staff: 1 }\ncalendar: { start: 2026-09-01, closed: [ { from: 2026-10-01, to: 2026-10-31, for: launches } ] }");

        plan.Step("second").Because.Select(reason => reason.Kind).Should().Equal(PlanReasonKind.Order, PlanReasonKind.Closed, PlanReasonKind.Capacity);
    }

    private static string Without(PlanReasonKind kind, string more) => kind switch
    {
        PlanReasonKind.Capacity => more[(more.IndexOf('\n', StringComparison.Ordinal) + 1)..],
        _ => "",
    };
}
