using NRules;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Tests;
using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.NRules.Tests;

/// <summary>What a session says of facts that an application changes, and of facts that do not fit.</summary>
public sealed class SessionTests
{
    private static readonly RulePack Pack = Read(
        Practice("plan"),
        Practice("devices", Needs("plan is in-place")),
        Rule("early", "devices.started before plan.started", "order", "high", more: "severity-when: { low: [ technology >= developing ] }"),
        Rule("follows", "early is firing"),
        Rule("trial", "technology is known", severity: "critical", more: "lifecycle: trial"),
        Rule("draft", "technology is known", more: "lifecycle: draft"),
        Rule("heard", "buy-in.families at plan.started >= 50%"),
        Rule("split", "schools: { at-least: 1, where: [ buy-in.teachers < 50% ] }"));

    private static readonly LiveSession Live = new(Pack);

    private static readonly DistrictState Early = District(district => district
        .Area("technology", "emerging")
        .Practice("plan", "under-way", started: "2025")
        .Practice("devices", "under-way", started: "2024")
        .School("north", school => school.Reading("buy-in", "60%", "teachers")));

    [Fact]
    public void Finding_OfARuleThatFires_HasItsSeverityAndRule()
    {
        var finding = Finding(Live.Of(Early), "early");

        (finding.District, finding.Severity, finding.IsWaived).Should().Be(("milton", Severity.High, false));
        finding.Rule.Should().BeSameAs(Pack.Rules.Single(rule => rule.Id == "early"));
    }

    [Fact]
    public void Finding_WhenAFactChanges_IsThereAsLongAsTheRuleFires()
    {
        var session = Live.Of(Early);
        var plan = session.Query<PracticeStanding>().Single(one => one.Practice == "plan");

        Change(session, plan with { Started = FactDate.Parse("2023") });
        Ids(session).Should().NotContain(["early", "follows"]);

        Change(session, plan);
        Ids(session).Should().Contain(["early", "follows"]);

        Change(session, plan with { Started = FactDate.Parse("2024") });
        Ids(session).Should().NotContain(["early", "follows"]);
        Open(session).Should().Contain(["early", "follows"]);
    }

    [Fact]
    public void Finding_WhenItsSeverityChanges_IsUpdated()
    {
        var session = Live.Of(Early);
        Change(session, session.Query<AreaStanding>().Single() with { Level = "developing" });
        Finding(session, "early").Severity.Should().Be(Severity.Low);
    }

    [Fact]
    public void Status_ChangedAlone_SaysOfTheDatesWhatItSaysInAFile()
    {
        var session = Live.Of(Early);
        var plan = session.Query<PracticeStanding>().Single(one => one.Practice == "plan");

        Change(session, plan with { Status = PracticeStatus.NotStarted, Started = null });

        Finding(session, "early").Should().NotBeNull("what has not started comes after what has");
        session.Query<OrderStanding>().Single().Status.Should().Be(OrderStatus.Skipped);
    }

    [Fact]
    public void Value_OnTheDayOfAnotherFact_FollowsThatFact()
    {
        var session = Live.Of(Early);
        session.Insert(new IndicatorReading { District = "milton", Indicator = "buy-in", Role = "families", Value = "60%", Date = FactDate.Parse("2024-06-01") });
        session.Fire();
        Ids(session).Should().Contain("heard");

        Change(session, session.Query<PracticeStanding>().Single(one => one.Practice == "plan") with { Started = FactDate.Parse("2023") });
        Ids(session).Should().NotContain("heard");
        Open(session).Should().Contain("heard");
    }

    [Fact]
    public void Rule_OnTrial_IsLowAndADraftIsNotThere()
    {
        var session = Live.Of(Early);
        Finding(session, "trial").Severity.Should().Be(Severity.Low);
        Ids(session).Should().NotContain("draft");
    }

    [Fact]
    public void Finding_OfAWaivedRule_IsMarkedUntilTheLastDay()
    {
        var session = Live.Of(Early);
        var facts = session.Query<DistrictFacts>().Single();

        Change(session, facts with { Waivers = [new FindingWaiver("early", FactDate.Parse("2026-09"))] });
        Finding(session, "early").IsWaived.Should().BeTrue();
        Finding(session, "follows").IsWaived.Should().BeFalse("a waived finding still counts where it is referred to");

        Change(session, facts with { Waivers = [new FindingWaiver("early", FactDate.Parse("2026-08-31"))] });
        Finding(session, "early").IsWaived.Should().BeFalse();
    }

    [Fact]
    public void District_OfWhichNothingIsKnown_IsUndetermined()
    {
        var session = Live.Of(District());
        Ids(session).Should().BeEmpty();
        Open(session).Should().Equal("early", "follows", "heard", "split");
    }

    [Fact]
    public void District_WithoutItsOwnFact_IsNotLookedAt()
    {
        var session = Live.Empty();
        session.InsertAll(Early.ToFacts(Pack.ToNRules()).Where(fact => fact is not DistrictFacts));
        session.Fire().Should().Be(0);
    }

    [Fact]
    public void Districts_InOneSession_AreKeptApart()
    {
        var other = DistrictState.Builder("other", new DateOnly(2026, 9, 1)).Practice("plan", "in-place", started: "2020").Practice("devices", "under-way", started: "2024").Build();
        var session = Live.Of(Early, other);

        session.Query<RoadmapFinding>().Where(one => one.Id == "early").Select(one => one.District).Should().Equal("milton");
        session.Query<OrderStanding>().Select(one => $"{one.District} {one.Status}").Should().BeEquivalentTo(["milton Inverted", "other Unknown"]);
    }

    [Fact]
    public void School_IsLookedAt_OnlyWhenTheDistrictListsIt()
    {
        var session = Live.Of(Early);
        var facts = session.Query<DistrictFacts>().Single();
        session.Insert(session.Query<IndicatorReading>().Single() with { School = "south", Value = "40%" });
        session.Fire();
        Ids(session).Should().NotContain("split");

        Change(session, facts with { Schools = [.. facts.Schools, "south"] });
        Ids(session).Should().Contain("split");
    }

    [Fact]
    public void Fact_ThatDoesNotFitThePack_IsRefusedWithItsProblems()
    {
        var session = Live.Of(Early);
        var change = () => Change(session, session.Query<AreaStanding>().Single() with { Level = "splendid" });
        change.Should().Throw<Exception>().WithInnerException<DistrictProblemsException>().Which.Problems.Should().ContainSingle().Which.Message.Should().Contain("splendid");
    }

    [Fact]
    public void State_ThatDoesNotFitThePack_GivesNoFacts()
    {
        var facts = () => District(district => district.Practice("plans", "in-place")).ToFacts(Pack.ToNRules());
        facts.Should().Throw<DistrictProblemsException>().Which.Problems.Should().ContainSingle();
    }

    private static void Change(ISession session, object fact)
    {
        session.Update(fact);
        session.Fire();
    }

    private static RoadmapFinding Finding(ISession session, string id) => session.Query<RoadmapFinding>().Single(one => one.Id == id);

    private static IEnumerable<string> Ids(ISession session) => session.Query<RoadmapFinding>().Select(one => one.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Open(ISession session) => session.Query<RoadmapUndetermined>().Select(one => one.Id).Order(StringComparer.Ordinal);
}
