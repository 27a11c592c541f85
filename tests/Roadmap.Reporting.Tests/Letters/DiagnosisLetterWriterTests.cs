using System.Globalization;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Questions;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Tests.Samples;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Tests.Letters;

public sealed class DiagnosisLetterWriterTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(40)]
    public void Letter_OfAFullDiagnosis_ReadsAsRecorded(int width) =>
        Golden.Check(string.Create(CultureInfo.InvariantCulture, $"full-{width}"), Write(SampleDiagnosis.Full, width: width));

    [Fact]
    public void Letter_OfAnEmptyDiagnosis_ReadsAsRecorded() => Golden.Check("empty", Write(SampleDiagnosis.Empty));

    [Fact]
    public void Letter_OfManyFindings_TellsAFewInShortAndNamesTheRest()
    {
        var letter = Write(SampleDiagnosis.WithFindings(Many(9)));
        Golden.Check("many", letter);
        letter.Should().Contain("Why of f1.").And.NotContain("Why of f2.").And.Contain("Message of f4.").And.NotContain("Message of f5.").And.Contain("“Title of f5” (medium)");
    }

    [Fact]
    public void Letter_WithAll_TellsEveryFindingQuestionAndStep()
    {
        var diagnosis = SampleDiagnosis.WithFindings(Many(9)) with
        {
            Questions = [.. Enumerable.Range(1, 7).Select(i => new Question($"cell{i}", null, $"Question {i}?", 1000, [], null))],
        };
        var letter = Write(diagnosis, showAll: true);
        letter.Should().Contain("Why of f9.").And.Contain("Question 7?").And.NotContain("--all");
        Write(diagnosis).Should().Contain("Question 3?").And.NotContain("Question 4?");
    }

    [Fact]
    public void Letter_WithARoot_TellsItsFindingOnceAndFirst()
    {
        var letter = Write(SampleDiagnosis.Full);
        letter.Split("[devices-before-why]").Should().HaveCount(2);
        letter.IndexOf("[devices-before-why]", StringComparison.Ordinal).Should().BeLessThan(letter.IndexOf("[thin-evidence]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(OrderStatus.Inverted, "2015-03", "“A device for every student” (2014-08-20) came before “Building leaders help write the vision” (2015-03).")]
    [InlineData(OrderStatus.Inverted, null, "“A device for every student” (2014-08-20) came before “Building leaders help write the vision”, which has begun and is not there yet.")]
    [InlineData(OrderStatus.Skipped, null, "“A device for every student” (2014-08-20) came before “Building leaders help write the vision”, which has not begun.")]
    public void Root_InOneSentence_GivesTheDatesThatAreKnown(OrderStatus status, string? firstOn, string expected)
    {
        var order = SampleDiagnosis.Full.Order;
        var diagnosis = SampleDiagnosis.Full with
        {
            Order = order with
            {
                Roots = [order.Roots[0] with { HoldsUp = [] }],
                Constraints = [order.Constraints[1] with { Status = status, FirstOn = firstOn }],
            },
        };
        Write(diagnosis).ReplaceLineEndings(" ").Should().Contain(expected);
    }

    [Fact]
    public void Root_WhoseFindingIsWaived_IsStillSaid()
    {
        var letter = Write(SampleDiagnosis.Full with { Findings = [SampleFindings.Gap] });
        letter.Should().Contain("What to put right first").And.Contain("What was found").And.NotContain("What else was found");
    }

    [Fact]
    public void Order_ThatIsRight_IsSaidToBe()
    {
        var order = SampleDiagnosis.Full.Order;
        var kept = order.Constraints[1] with { Status = OrderStatus.Kept };
        var letter = Write(SampleDiagnosis.Empty with { Order = order with { Roots = [], Constraints = [kept], Index = 0 } });
        letter.ReplaceLineEndings(" ").Should().Contain("Nothing was found that came in the wrong order").And.Contain("One part of the order can be judged; 0% of that");
    }

    [Fact]
    public void Letter_OfTheSameDiagnosis_IsTheSameText() => Write(SampleDiagnosis.Full).Should().Be(Write(SampleDiagnosis.Full with { }));

    [Fact]
    public void Letter_OfHostileNames_PrintsNoControlCharacter()
    {
        var finding = SampleFindings.Gap with { Title = "\u001b[2J", Message = "a\u0007b", Why = "\u202Ec" };
        var letter = Write(SampleDiagnosis.WithFindings(finding) with { District = new DistrictIdentity("x", "\u001b]0;x\u0007", new DateOnly(2026, 1, 1)) });
        letter.Where(character => char.IsControl(character) && character != '\n').Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 0, "In short: nothing that stands in the way and no strengths.")]
    [InlineData(1, 0, "In short: one finding, not a stall, and no strengths.")]
    [InlineData(0, 1, "In short: one finding, a stall, and no strengths.")]
    [InlineData(2, 0, "In short: two findings, none of them a stall, and no strengths.")]
    [InlineData(1, 1, "In short: two findings, one of them a stall, and no strengths.")]
    [InlineData(1, 2, "In short: three findings, two of them stalls, and no strengths.")]
    public void Opening_InShort_CountsFindingsAndStalls(int others, int stalls, string expected)
    {
        Finding[] findings =
        [
            .. Enumerable.Range(0, others).Select(i => SampleFindings.Of($"o{i}", FindingKind.Gap, Severity.Low)),
            .. Enumerable.Range(0, stalls).Select(i => SampleFindings.Of($"s{i}", FindingKind.Stall, Severity.High)),
        ];
        Write(SampleDiagnosis.WithFindings(findings)).ReplaceLineEndings(" ").Should().Contain(expected);
    }

    [Fact]
    public void Opening_WithRulesThatCannotBeDecided_DoesNotReadAsFine()
    {
        var diagnosis = SampleDiagnosis.Empty with { Undetermined = SampleDiagnosis.Full.Undetermined, Questions = SampleDiagnosis.Full.Questions };
        Write(diagnosis).ReplaceLineEndings(" ").Should()
            .Contain("In short: nothing found so far and no strengths; one rule cannot be decided yet. No step can be named yet: the questions below come first.");
    }

    [Fact]
    public void Order_ThatNobodyCanJudge_IsNotSaidToBeRight()
    {
        var order = SampleDiagnosis.Full.Order;
        var letter = Write(SampleDiagnosis.Empty with { Order = order with { Roots = [], Index = null, Constraints = [order.Constraints[0]] } });
        letter.ReplaceLineEndings(" ").Should().Contain("cannot be told yet: too little is known for one part of the order.").And.NotContain("Nothing was found");
    }

    private static Finding[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(i => SampleFindings.Of($"f{i}", FindingKind.Gap, i < 3 ? Severity.High : Severity.Medium))];

    private static string Write(Diagnosis diagnosis, bool showAll = false, int width = 80) => PlainLetterWriter.Write(
        new DiagnosisLetterWriter(SamplePack.Pack).Write(diagnosis, new LetterOptions { ShowAll = showAll, ExplainCommand = id => "roadmap explain milton.yaml " + id }),
        width);
}
