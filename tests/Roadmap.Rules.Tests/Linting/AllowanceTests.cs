using System.Globalization;
using Roadmap.Rules.Linting;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Linting;

public sealed class AllowanceTests
{
    private const string Rule =
        """
        kind: rule
        id: stuck
        title: Stuck
        finds: stall
        severity: low
        origin: ours
        fires-when: [ technology <= emerging ]
        message: Technology stands at {technology}.
        why: It matters.
        instead: Go on.

        """;

    private const string Allowed =
        """
        lint-allow:
          - check: RP6203
            until: 2027-06-30
            reason: >-
              The practice is written in spring.

        """;

    [Fact]
    public void Allowance_OfWhatIsFound_TakesItOut()
    {
        Ids(Rule).Should().Equal("RP6203");
        Ids(Rule + Allowed).Should().BeEmpty();
    }

    [Fact]
    public void Allowance_InTheHeader_HoldsInTheWholePack()
    {
        var header = "kind: pack\nid: ours\nversion: 1.0.0\nformat: 1\ntitle: Ours\nextends: [ { pack: example, version: ^1.0 } ]\n";

        Ids(header + "---\n" + Rule).Should().Equal("RP6203");
        Ids(header + Allowed + "---\n" + Rule).Should().BeEmpty();
    }

    [Fact]
    public void Allowance_OfAnotherDocument_DoesNotHold()
    {
        var other = Rule.Replace("id: stuck", "id: stuck-too", StringComparison.Ordinal).Replace("low", "high", StringComparison.Ordinal).Replace("<= emerging", "is absent", StringComparison.Ordinal);

        Ids(Rule + Allowed + "---\n" + other).Should().Equal("RP6203");
    }

    [Fact]
    public void Allowance_PastItsEnd_IsReportedAndHoldsNoMore()
    {
        Ids(Rule + Allowed, new DateOnly(2027, 6, 30)).Should().NotContain("RP6203");
        Ids(Rule + Allowed, new DateOnly(2027, 7, 1)).Should().BeEquivalentTo("RP6002", "RP6203");
    }

    [Theory]
    [InlineData("2027-05-30", false)]
    [InlineData("2027-05-31", true)]
    [InlineData("2027-06-30", true)]
    public void Allowance_ThirtyDaysBeforeItsEnd_IsMentioned(string asOf, bool isMentioned)
    {
        Ids(Rule + Allowed, DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Should().Equal(isMentioned ? ["RP6004"] : []);
    }

    [Fact]
    public void Allowance_WithoutADateToCompare_Holds()
    {
        PackLinter.Lint(LintExample.Read(Rule + Allowed, "allowed.yaml")).Where(problem => problem.Place?.File == "allowed.yaml").Should().BeEmpty();
        PackLinter.DependsOnDate(LintExample.Read(Rule + Allowed, "allowed.yaml")).Should().BeTrue();
        PackLinter.DependsOnDate(LintExample.Read(Rule, "allowed.yaml")).Should().BeFalse();
    }

    [Fact]
    public void Allowance_OfNothing_IsReportedAndCanBeTakenOut()
    {
        var mended = Rule.Replace("instead: Go on.", "instead: Go on.\nleads-to: [coaching]", StringComparison.Ordinal);
        var problem = Lint(mended + Allowed).Should().ContainSingle().Which;

        problem.Id.Should().Be("RP6003");
        ProblemFixes.Apply([problem]).Single().After.Should().Be(mended);
    }

    [Fact]
    public void Allowance_OfNothingAmongOthers_LeavesTheOthersAndTheirComments()
    {
        var two = Rule + "lint-allow:\n  # the plan\n  - check: RP6203\n    until: 2027-06-30\n    reason: soon\n  - check: RP6205\n    until: 2027-06-30\n    reason: |\n      a quotation\n\n      of two lines\n# the end\nx-note: kept\n";

        var after = ProblemFixes.Apply(Lint(two)).Single().After;

        after.Should().Be(Rule + "lint-allow:\n  # the plan\n  - check: RP6203\n    until: 2027-06-30\n    reason: soon\n# the end\nx-note: kept\n");
    }

    [Fact]
    public void Allowance_OfNothingInBrackets_IsLeftToTheAuthor()
    {
        var problem = Lint(Rule.Replace("instead: Go on.", "instead: Go on.\nleads-to: [coaching]", StringComparison.Ordinal) + "lint-allow: [ { check: RP6203, until: 2027-06-30, reason: soon } ]\n").Should().ContainSingle().Which;

        problem.Id.Should().Be("RP6003");
        problem.CanBeFixed.Should().BeFalse();
    }

    [Theory]
    [InlineData("RP6999")]
    [InlineData("RP3208")]
    public void Allowance_OfNoCheck_IsAnError(string check)
    {
        var problems = Lint(Rule + Allowed.Replace("RP6203", check, StringComparison.Ordinal));

        problems.Should().Contain(problem => problem.Id == "RP6001" && problem.Severity == ProblemSeverity.Error);
    }

    [Theory]
    [InlineData("until: 2027-06-30")]
    [InlineData("reason: >-\n      The practice is written in spring.")]
    [InlineData("check: RP6203")]
    public void Allowance_WithoutACheckAReasonOrAnEnd_KeepsThePackFromLoading(string part)
    {
        var text = (Rule + Allowed).Replace(part, "x-none: 1", StringComparison.Ordinal);
        var read = RulePack.TryRead([new PackFile("base.yaml", File.ReadAllText(Path.Combine(LintExample.Folder, "base.yaml"))), new PackFile("rule.yaml", text)]);

        read.Value.Should().BeNull();
        read.Problems.Should().ContainSingle(problem => problem.Id == "RP0302");
    }

    private static IEnumerable<string> Ids(string content, DateOnly? asOf = null) => Lint(content, asOf).Select(problem => problem.Id);

    private static IEnumerable<Problem> Lint(string content, DateOnly? asOf = null) =>
        PackLinter.Lint(LintExample.Read(content, "allowed.yaml"), new LintOptions { AsOf = asOf ?? LintExample.AsOf }).Where(problem => problem.Place?.File == "allowed.yaml");
}
