using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Evaluation;

public sealed class EvaluatorTests
{
    [Theory]
    [InlineData("developing", "developing", RuleOutcome.Fires)]
    [InlineData("developing", "absent", RuleOutcome.Quiet)]
    [InlineData("developing", null, RuleOutcome.Undetermined)]
    [InlineData("absent", "developing", RuleOutcome.NotApplicable)]
    [InlineData("absent", "absent", RuleOutcome.NotApplicable)]
    [InlineData("absent", null, RuleOutcome.NotApplicable)]
    [InlineData(null, "developing", RuleOutcome.Undetermined)]
    [InlineData(null, "absent", RuleOutcome.Quiet)]
    [InlineData(null, null, RuleOutcome.Undetermined)]
    public void OutcomeOf_EveryTruthOfAppliesAndFires_IsTheOneOfTheTable(string? technology, string? leadership, RuleOutcome expected)
    {
        var probe = new Probe("[ leadership >= developing ]", applies: "[ technology >= developing ]");

        var view = probe.On(district => Levels(district, ("technology", technology), ("leadership", leadership)));

        probe.OutcomeOf(view).Should().Be(expected);
        foreach (var outcome in Enum.GetValues<RuleOutcome>())
        {
            var rule = probe.Pack.Rules.IndexOf(probe.Rule);
            view.Run.MaskOf(rule, outcome, 0).Should().Be(outcome == expected ? 1UL : 0);
        }
    }

    [Theory]
    [InlineData("established", Severity.Note)]
    [InlineData("developing", Severity.Low)]
    [InlineData("absent", Severity.High)]
    [InlineData(null, Severity.High)]
    public void SeverityOf_CasesThatHold_IsTheMildest(string? technology, Severity expected)
    {
        var probe = new Probe("[ board-vote is known ]", severities: "{ note: [ technology >= established ], low: [ technology >= developing ], critical: [ leadership is known ] }");

        var view = probe.On(district => Levels(district, ("technology", technology)));

        view.Run.SeverityOf(probe.Rule, 0).Should().Be(expected);
    }

    [Fact]
    public void SeverityOf_OnlyAWorseCaseHolds_IsThatCase()
    {
        var probe = new Probe("[ board-vote is known ]", severities: "{ critical: [ leadership is known ] }");

        var view = probe.On(district => district.Area("leadership", "absent"));

        view.Run.SeverityOf(probe.Rule, 0).Should().Be(Severity.Critical);
    }

    [Fact]
    public void OutcomeOf_DisabledRule_IsNotApplicableAndNeverFiresForOthers()
    {
        const string Extension = """
            kind: pack
            id: local
            version: 1.0.0
            format: 1
            title: Local
            extends: [{ pack: spec-vocabulary, version: ^1.0 }]
            ---
            kind: override
            target: spec-vocabulary/vision-behind
            written-against: 1.0.0
            reason: >-
              Not ours.
            by: curriculum office
            disable: yes
            """;
        var vocabulary = RulePack.TryRead([new PackFile("pack.yaml", Probe.Vocabulary())]).GetValueOrThrow();
        var probe = new Probe(RulePack.TryRead([new PackFile("local.yaml", Extension)], vocabulary).GetValueOrThrow());

        var view = probe.On(district => Levels(district, ("technology", "established"), ("leadership", "absent"), ("instruction", "absent")));

        probe.OutcomeOf(view, "vision-behind").Should().Be(RuleOutcome.NotApplicable);
        probe.OutcomeOf(view, "pile-up").Should().Be(RuleOutcome.Quiet);
    }

    [Fact]
    public void Evaluate_BlockOfDistrictsWithSchools_EqualsEachDistrictAlone()
    {
        var probe = new Probe("schools: { at-least: 50%, where: [ technology >= developing ] }", applies: "[ leadership >= emerging ]");
        var states = Enumerable.Range(0, 150).Select(Mixed).ToList();

        var block = probe.On(states);

        var alone = states.Select(state => probe.OutcomeOf(probe.On([state])[0])).ToList();
        block.Select(view => probe.OutcomeOf(view)).Should().Equal(alone);
        alone.Distinct().Should().HaveCount(4, "the districts differ");
    }

    [Fact]
    public void Evaluate_FramesUsedBefore_LeaveNothingBehind()
    {
        var probe = new Probe("schools: { at-least: 1, where: [ technology >= developing ] }");
        foreach (var view in probe.On(Enumerable.Range(0, 150).Select(Mixed).ToList()).Take(1))
        {
            view.Run.Dispose();
        }

        var after = probe.On();

        probe.OutcomeOf(after).Should().Be(RuleOutcome.Undetermined);
        after.Run.Count.Should().Be(1);
    }

    [Fact]
    public void Fill_FrameThatIsLargeEnough_AllocatesNothing()
    {
        var probe = new Probe("[ { schools: { at-least: 1, where: [ technology >= developing, buy-in.families >= 80% ] } }, launch.started before devices.started, buy-in.teachers at launch.started >= 80%, buy-in.spread >= 20% ]");
        var district = probe.On(builder => builder
            .Practice("launch", "under-way", started: "2024")
            .Reading("buy-in", "35%", from: "families", date: "2026-05-01")
            .School("hs", school => school.Area("technology", "developing"))
            .School("ms", _ => { })).District;
        var facts = probe.Evaluator.Program.NewFacts();
        Fill(facts, district);

        var before = GC.GetAllocatedBytesForCurrentThread();
        facts.Reset();
        Fill(facts, district);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
    }

    [Fact]
    public void Dispose_Twice_GivesTheFramesBackOnce()
    {
        var probe = new Probe("[ technology >= developing ]");
        var first = probe.On();
        first.Run.Dispose();
        first.Run.Dispose();

        var one = probe.On(district => district.Area("technology", "developing"));
        var other = probe.On(district => district.Area("technology", "absent"));

        probe.OutcomeOf(one).Should().Be(RuleOutcome.Fires);
        probe.OutcomeOf(other).Should().Be(RuleOutcome.Quiet);
    }

    private static void Fill(FactFrame facts, BoundDistrict district)
    {
        for (var lane = 0; lane < 100; lane++)
        {
            facts.Fill(lane, district, district.District);
        }
    }

    internal static void Levels(DistrictStateBuilder district, params (string Area, string? Level)[] levels)
    {
        foreach (var (area, level) in levels.Where(pair => pair.Level is not null))
        {
            district.Area(area, level!);
        }
    }

    /// <summary>A district that depends on its number only: up to four schools at one of three levels, and a leadership that may be unknown.</summary>
    private static DistrictState Mixed(int number) => Probe.District(district =>
    {
        Levels(district, ("leadership", new[] { "absent", "emerging", null }[number % 3]));
        for (var school = 0; school < number % 5; school++)
        {
            var level = new[] { "absent", "developing", null }[number / 5 % 3];
            district.School($"school-{school}", one => _ = level is null || school == 1 ? one : one.Area("technology", level));
        }
    });
}
