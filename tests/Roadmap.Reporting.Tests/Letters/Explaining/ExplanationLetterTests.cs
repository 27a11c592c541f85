using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Letters.Explaining;
using Roadmap.Reporting.Tests.Samples;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Tests.Letters.Explaining;

public sealed class ExplanationLetterTests
{
    [Fact]
    public void Explanation_OfARule_ReadsAsRecorded() =>
        Golden.Check("rule", PlainLetterWriter.Write(ExplanationLetter.Write(SampleExplanation.Rule, SamplePack.Pack, "Milton Area")));

    [Fact]
    public void WhyNot_OfARule_ReadsAsRecorded() =>
        Golden.Check("rule-why-not", PlainLetterWriter.Write(ExplanationLetter.WriteWhyNot(SampleExplanation.Rule, SamplePack.Pack, "Milton Area")));

    [Fact]
    public void WhyNot_OfAnAllWithOnePartMissing_TellsThatPartAlone()
    {
        var tree = SampleExplanation.Tree("all", Verdict.False, SampleExplanation.Leaf("a > 1", Verdict.True), SampleExplanation.Leaf("b > 1", Verdict.False));
        var text = WhyNot(tree);
        text.Should().Contain("no       B > 1").And.NotContain("A > 1").And.NotContain("all of these");
    }

    [Fact]
    public void WhyNot_OfANone_TellsThePartsThatHold()
    {
        var tree = SampleExplanation.Tree("none", Verdict.False, SampleExplanation.Leaf("a > 1", Verdict.True), SampleExplanation.Leaf("b > 1", Verdict.False));
        WhyNot(tree).Should().Contain("none of these").And.Contain("yes      A > 1").And.NotContain("B > 1").And.Contain("and one that does not hold");
    }

    [Fact]
    public void Explanation_OfALongCount_TellsOnlyWhatMatters()
    {
        ImmutableArray<ConditionTrace> parts =
        [
            .. Enumerable.Range(1, 12).Select(i => SampleExplanation.Leaf($"p{i} > 1", Verdict.False)),
            SampleExplanation.Leaf("q > 1", Verdict.True),
            SampleExplanation.Leaf("r > 1", Verdict.Unknown),
        ];
        var text = Whole(SampleExplanation.Tree("areas at least 3", Verdict.Unknown, [.. parts]));
        text.Should().Contain("areas at least 3 (one of 14 holds, one not known)").And.Contain("Q > 1").And.Contain("R > 1").And.NotContain("P1 > 1");
        text.Should().Contain("and 12 that do not hold");
    }

    [Fact]
    public void Explanation_OfOneSchool_NamesIt() =>
        Whole(SampleExplanation.Leaf("a > 1", Verdict.True) with { School = "High school" }).Should().Contain("High school: A > 1");

    [Fact]
    public void Explanation_WithManyOpenCells_ListsEight()
    {
        var explanation = SampleExplanation.Rule with { AsksFor = [.. Enumerable.Range(1, 11).Select(i => $"cell{i}")] };
        var text = PlainLetterWriter.Write(ExplanationLetter.Write(explanation, SamplePack.Pack, "x"));
        text.Should().Contain("- cell8\n").And.NotContain("cell9").And.Contain("- and three more");
    }

    private static string Whole(ConditionTrace trace) => PlainLetterWriter.Write(ExplanationLetter.Write(Of(trace), SamplePack.Pack, "x"));

    private static string WhyNot(ConditionTrace trace) => PlainLetterWriter.Write(ExplanationLetter.WriteWhyNot(Of(trace), SamplePack.Pack, "x"));

    private static Explanation Of(ConditionTrace trace) => SampleExplanation.Rule with { Conditions = [new ExplainedCondition("fires-when", trace)] };
}
