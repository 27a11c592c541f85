using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Tests.Evaluation;
using Roadmap.Engine.Tests.Samples;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Exploring;

public sealed class ExplanationTests
{
    [Fact]
    public void Explain_UndeterminedRule_TellsUnknownLeavesApartFromThoseThatHold()
    {
        var explained = Explain("[ technology >= emerging, buy-in.families < 50% ]", district => district.Area("technology", "emerging"));

        explained.Outcome.Should().Be("undetermined");
        explained.NearMisses.Should().BeEmpty();
        var unknown = explained.UnknownLeaves.Should().ContainSingle().Subject;
        unknown.Leaf.Should().Be("buy-in.families < 50%");
        unknown.AsksFor.Should().Equal("buy-in.families");
    }

    [Fact]
    public void Explain_RuleThatFires_HasNothingInItsWay()
    {
        var explained = Explain("[ technology >= emerging ]", district => district.Area("technology", "emerging"));

        explained.Outcome.Should().Be("fires");
        explained.NearMisses.Should().BeEmpty();
        explained.UnknownLeaves.Should().BeEmpty();
    }

    [Fact]
    public void WhyNot_Practice_KeepsOnlyTheNeedsInItsWayAndMeasuresThem()
    {
        var milton = SampleDistricts.Load("milton.yaml");
        var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

        var why = engine.WhyNot(milton, "strategic-plan");

        why.Outcome.Should().Be("blocked");
        why.Conditions.Should().NotBeEmpty().And.OnlyContain(condition => condition.Trace.Verdict != Verdict.True);
        why.NearMisses.Should().ContainSingle().Which.Leaf.Should().Contain("working-definition");
    }

    [Fact]
    public void WhyNot_OfEverything_IsTheExplanationWithFewerConditions()
    {
        var milton = SampleDistricts.Load("milton.yaml");
        var pack = BuiltInPacks.PersonalizedLearning;
        var engine = RoadmapEngine.Create(pack);

        foreach (var id in pack.Rules.Select(rule => rule.Id).Concat(pack.Practices.Select(practice => practice.Id)))
        {
            var whole = engine.Explain(milton, id);
            var why = engine.WhyNot(milton, id);
            why.Outcome.Should().Be(whole.Outcome);
            why.NearMisses.Should().Equal(whole.NearMisses);
            why.Conditions.Select(condition => condition.Name).Should().BeSubsetOf(whole.Conditions.Select(condition => condition.Name));
        }
    }

    private static Explanation Explain(string fires, Action<DistrictStateBuilder> describe) =>
        RoadmapEngine.Create(new Probe(fires).Pack).Explain(Probe.District(describe), "probe");
}
