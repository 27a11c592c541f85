using Roadmap.Engine;

namespace Roadmap.Testing.Tests;

public sealed class PackTestRunnerTests
{
    [Fact]
    public void Run_EverythingAsExpected_PassesWithNothingToSay()
    {
        var result = Run("""
            expect: fires
            message: stands alone
            severity: high
            confidence: asserted
            because: [technology]
            leads-to: [vision]
            next: [vision]
            plan: { vision: 2026-09 }
            """);

        result.Passed.Should().BeTrue();
        (result.Failures, result.Explanation, result.FullName).Should().Match<(System.Collections.Immutable.ImmutableArray<string> Failures, string Explanation, string Name)>(
            one => one.Failures.IsEmpty && one.Explanation.Length == 0 && one.Name == "alone / one");
    }

    [Theory]
    [InlineData("expect: quiet", "Expected quiet, and it is fires.")]
    [InlineData("expect: fires\nbecause: [vision]", "Expected the outcome to rest on vision; it rests on leadership, technology.")]
    [InlineData("expect: fires\nasks-for: [technology]", "Expected to be asked for technology; asked for is nothing.")]
    [InlineData("expect: fires\nmessage: stands   together", "Expected the message to say \"stands together\"; it says \"Technology stands alone.\".")]
    [InlineData("expect: fires\nseverity: low", "Expected severity low, and it is high.")]
    [InlineData("expect: fires\nconfidence: single", "Expected confidence single, and it is asserted.")]
    [InlineData("expect: fires\nplan: { vision: 2026-10 }", "Expected vision to start 2026-10 in the plan; it starts 2026-09-01. It starts as soon as the plan does.")]
    public void Run_NotAsExpected_SaysSoInOneSentenceWithTheExplanation(string expectations, string sentence)
    {
        var result = Run(expectations);

        result.Failures.Should().Equal(sentence);
        result.Explanation.Should().StartWith("alone: fires\n");
    }

    [Fact]
    public void Run_NextIsAnother_SaysWhatIsNext() =>
        Run("expect: fires\nnext: [vision]", "{ technology: emerging, leadership: absent, vision: in-place }").Failures.Should().Equal("Expected vision next; next is nothing.");

    [Fact]
    public void Run_PlanWithoutTheStep_SaysSo() =>
        Run("expect: fires\nplan: { vision: 2026-09 }", "{ technology: emerging, leadership: absent, vision: in-place }").Failures.Should().Equal(
            "Expected vision in the plan to start 2026-09; it is no step of the plan.");

    [Fact]
    public void Run_ThereIsNoFinding_SaysSo() =>
        Run("expect: fires\nmessage: stands", "{ technology: absent, leadership: absent }").Failures.Should().Equal(
            "Expected fires, and it is quiet.", "Expected a finding with a message, severity, confidence or next steps, and there is no finding.");

    [Fact]
    public void Run_Undetermined_AsksForWhatWouldSettleIt() =>
        Run("expect: undetermined\nasks-for: [technology]", "{ leadership: absent }").Passed.Should().BeTrue();

    [Fact]
    public void Coverage_OneCase_CountsOutcomesAndBothSidesOfWrittenLeaves()
    {
        var coverage = RunAll(SmallPack.Case("one", "{ technology: emerging, leadership: absent }", "expect: fires")).Coverage;

        // alone: 4 outcomes, of which 1; never-tested: 3. alone writes three leaves: known (true), >= emerging (true), is absent (false, true);
        // never-tested writes two, which no case looks at.
        coverage.Counts.Select(count => count.ToString()).Should().Equal(
            "rules 1 of 2 (50%)", "outcomes 1 of 7 (14%)", "leaves both ways 4 of 10 (40%)", "practices 0 of 1 (0%)", "outcomes of practices 0 of 1 (0%)", "orders 0 of 0 (100%)");
        coverage.Counts.Select(count => count.IsGated).Should().Equal(true, true, true, false, false, false);
    }

    [Fact]
    public void Coverage_Gaps_NameWhatIsMissingAndWhere()
    {
        var gaps = RunAll(SmallPack.Case("one", "{ technology: emerging, leadership: absent }", "expect: fires")).Coverage.Gaps;

        gaps.Where(gap => gap.Id == "alone").Select(gap => gap.Missing).Should().Equal(
            "never not-applicable", "never quiet", "never undetermined", "never false: leadership is known", "never false: technology >= emerging");
        gaps.Where(gap => gap.Id == "never-tested").Select(gap => gap.Missing).Should().Contain(["never fires", "never true: technology is absent", "never false: leadership is absent"]);
        gaps.Should().OnlyContain(gap => gap.File == "pack.yaml" && gap.Line > 0);
    }

    [Fact]
    public void Coverage_SeveralCases_AddUp()
    {
        var report = RunAll(
            SmallPack.Case("one", "{ technology: emerging, leadership: absent }", "expect: fires"),
            SmallPack.Case("two", "{ technology: absent, leadership: emerging }", "expect: quiet"),
            SmallPack.Case("three", "{ leadership: absent }", "expect: undetermined"),
            SmallPack.Case("four", "{ technology: emerging }", "expect: quiet"));

        // Without leadership the rule does not apply: the fourth case is wrong.
        (report.Passed, report.Failed).Should().Be((3, 1));
        report.Coverage.Gaps.Should().NotContain(gap => gap.Id == "alone");
        report.Coverage.Counts[1].ToString().Should().Be("outcomes 4 of 7 (57%)");
    }

    private static CaseResult Run(string expectations, string given = "{ technology: emerging, leadership: absent, vision: not-started }") =>
        RunAll(SmallPack.Case("one", given, expectations)).Results.Single();

    private static PackTestReport RunAll(params string[] cases) => new PackTestRunner(RoadmapEngine.Create(SmallPack.Rules)).RunAll(SmallPack.Tests(cases));
}
