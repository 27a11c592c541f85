using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Diagnosing;

public sealed class FindingCollectorTests
{
    private const string Always = "technology is known";

    private static readonly string[] Skipped = [Practice("a"), Practice("b", Needs("a is in-place"))];

    [Fact]
    public void Findings_AreBySeverityThenKindThenIdWithTrialsLast()
    {
        var pack = Read(
            Rule("z-stall", Always, "stall", "low"),
            Rule("y-order", Always, "order", "low"),
            Rule("x-risk", Always, "risk", "low"),
            Rule("w-gap", Always, "gap", "low"),
            Rule("v-evidence", Always, "evidence", "low"),
            Rule("u-strength", Always, "strength", "low"),
            Rule("b-gap", Always, "gap", "critical"),
            Rule("a-gap", Always, "gap", "critical"),
            Rule("t-trial", Always, "stall", "critical", "lifecycle: trial"),
            Rule("a-note", Always, "gap", "note"));

        Ids(pack).Should().Equal("a-gap", "b-gap", "z-stall", "y-order", "x-risk", "w-gap", "v-evidence", "u-strength", "a-note", "t-trial");
    }

    [Theory]
    [InlineData("draft", false)]
    [InlineData("trial", true)]
    [InlineData("stable", true)]
    [InlineData("retired", false)]
    public void Rule_ThatFires_ShowsByItsLifecycle(string lifecycle, bool isShown) =>
        Ids(Read(Rule("r", Always, more: $"lifecycle: {lifecycle}"))).Contains("r").Should().Be(isShown);

    [Theory]
    [InlineData("draft", false)]
    [InlineData("trial", true)]
    [InlineData("retired", false)]
    public void Rule_Undetermined_IsListedByItsLifecycle(string lifecycle, bool isShown)
    {
        var diagnosis = PackText.Diagnose(Read(Rule("r", "technology >= developing", more: $"lifecycle: {lifecycle}")));

        diagnosis.Undetermined.Any(rule => rule.Id == "r").Should().Be(isShown);
        diagnosis.Questions.Any(question => question.Settles.Contains("r")).Should().Be(isShown);
    }

    [Fact]
    public void Rule_Disabled_IsNotShown()
    {
        var pack = RulePack.TryRead(
            [
                new PackFile("pack.yaml", """
                    kind: pack
                    id: mine
                    version: 1.0.0
                    format: 1
                    title: Mine
                    extends: [ { pack: small, version: ^1.0 } ]
                    """),
                new PackFile("overrides/r.yaml", """
                    kind: override
                    target: small/r
                    written-against: 1.0.0
                    reason: Not for us
                    by: curriculum office
                    disable: yes
                    """),
            ],
            Read(Rule("r", Always))).GetValueOrThrow();

        Ids(pack).Should().BeEmpty();
    }

    [Theory]
    [InlineData("critical", Severity.Low)]
    [InlineData("low", Severity.Low)]
    [InlineData("note", Severity.Note)]
    public void Trial_IsCappedAtLow(string severity, Severity expected) =>
        PackText.Diagnose(Read(Rule("r", Always, severity: severity, more: "lifecycle: trial")), district => district.Area("technology", "emerging"))
            .Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Severity == expected && finding.IsTrial);

    [Fact]
    public void Trial_Undetermined_IsCappedAtLowToo() =>
        PackText.Diagnose(Read(Rule("r", "technology >= developing", severity: "critical", more: "lifecycle: trial")))
            .Undetermined.Should().ContainSingle().Which.Severity.Should().Be(Severity.Low);

    [Theory]
    [InlineData("emerging", Severity.High, "no case holds")]
    [InlineData("developing", Severity.Medium, "one holds")]
    [InlineData("established", Severity.Note, "the mildest that holds wins")]
    public void SeverityWhen_MildestTrueCase_Wins(string level, Severity expected, string because) =>
        PackText.Diagnose(
                Read(Rule("r", Always, severity: "high", more: "severity-when:\n  note: [ technology >= established ]\n  medium: [ technology >= developing ]\n  critical: [ leadership >= established ]")),
                district => district.Area("technology", level))
            .Findings.Should().ContainSingle().Which.Severity.Should().Be(expected, because);

    [Fact]
    public void WouldChange_NoCaseHolds_NamesTheMilderAndTheWorse() =>
        WouldChange("emerging").Should().SatisfyRespectively(
            first => first.Should().StartWith("Lightens to note once "),
            second => second.Should().StartWith("Lightens to low once "),
            third => third.Should().StartWith("Rises to critical once "));

    [Fact]
    public void WouldChange_ACaseHolds_NamesOnlyMilderOnes() =>
        WouldChange("developing").Should().ContainSingle().Which.Should().StartWith("Lightens to note once ");

    [Fact]
    public void Explains_RuleThatFires_AbsorbsTheRootAndItsRepair()
    {
        var pack = Read([.. Skipped, Practice("c"), Practice("d", Needs("b is in-place")), Rule("r", Always, "stall", "high", "explains: [b/a]\nleads-to: [c]")]);

        var findings = PackText.Diagnose(pack, district => district
            .Area("technology", "emerging")
            .Practice("a", "not-started")
            .Practice("b", "under-way", started: "2020-01-01")
            .Practice("d", "under-way", started: "2020-01-01")).Findings;

        findings.Should().ContainSingle();
        findings[0].Should().Match<Finding>(finding => finding.Id == "r" && finding.Source == FindingSource.Rule);
        findings[0].LeadsTo.Should().Equal("c", "a");
        findings[0].HoldsUp.Should().Equal("d/b");
        findings[0].Constraints.Should().Equal("b/a");
    }

    [Fact]
    public void Explains_RuleThatIsQuiet_AbsorbsNothing()
    {
        var pack = Read([.. Skipped, Rule("r", "technology >= established", "stall", "high", "explains: [b/a]")]);

        Ids(pack, "b").Should().Equal("b/a");
    }

    [Fact]
    public void OrderFinding_LeadsToWhatHealsIt_UnlessItIsHealed()
    {
        var pack = Read(Practice("a"), Practice("healer"), Practice("b"), Order("o", "a is in-place", "b >= under-way", more: "heal-with: [healer, a]"));

        PackText.Diagnose(pack, district => district.Practice("a", "not-started").Practice("b", "under-way", started: "2020-01-01"))
            .Findings.Single().LeadsTo.Should().Equal("healer", "a");
        PackText.Diagnose(pack, district => district.Practice("a", "in-place", started: "2020", inPlaceSince: "2022").Practice("b", "under-way", started: "2020-01-01"))
            .Findings.Single().LeadsTo.Should().BeEmpty();
    }

    [Fact]
    public void OrderFindings_OfTheViolated_OnlyRootsShow()
    {
        var pack = Read([.. Skipped, Practice("c", Needs("b is in-place"))]);

        Ids(pack, "b", "c").Should().Equal("b/a");
    }

    [Fact]
    public void Confidence_IsThatOfTheWeakestCell()
    {
        // A level nobody told is asserted; a reading by one role is single.
        var diagnosis = PackText.Diagnose(
            Read(Rule("both", "technology >= emerging, buy-in.teachers >= 50%"), Rule("told", "buy-in.teachers >= 50%")),
            district => district.Area("technology", "emerging").Reading("buy-in", "60%", from: "teachers", date: "2026-08-01", method: "questionnaire"));

        diagnosis.Findings.Select(finding => (finding.Id, finding.Confidence)).Should().Equal(("both", Confidence.Asserted), ("told", Confidence.Single));
    }

    private static ImmutableArray<string> WouldChange(string level) =>
        PackText.Diagnose(
            Read(Rule("r", Always, severity: "high", more: "severity-when:\n  note: [ technology >= established ]\n  low: [ technology >= developing ]\n  critical: [ leadership >= established ]")),
            district => district.Area("technology", level).Area("leadership", "absent")).Findings.Single().WouldChange;

    /// <summary>The findings when technology is emerging, a was not started and these practices are under way since 2020.</summary>
    private static IEnumerable<string> Ids(RulePack pack, params string[] underWay) =>
        PackText.Diagnose(pack, district =>
        {
            district.Area("technology", "emerging");
            if (underWay.Length > 0)
            {
                district.Practice("a", "not-started");
            }

            foreach (var practice in underWay)
            {
                district.Practice(practice, "under-way", started: "2020-01-01");
            }
        }).Findings.Select(finding => finding.Id);
}
