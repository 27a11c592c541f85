using Roadmap.Engine.Planning;
using Roadmap.Reporting.Letters.Planning;
using Roadmap.Reporting.Tests.Samples;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Tests.Letters.Planning;

public sealed class PlanLetterWriterTests
{
    [Fact]
    public void Letter_OfAFullPlan_IsAsRecorded() => Golden.Check("plan", Text(SamplePlan.Full));

    [Fact]
    public void Letter_OfAConflict_IsAsRecorded() => Golden.Check("conflict", Text(SamplePlan.Impossible));

    [Fact]
    public void Letter_OfAPlan_FitsAPage() =>
        Text(SamplePlan.Full).Split('\n').Should().OnlyContain(line => line.Length <= 80);

    [Fact]
    public void Letter_WithoutAPlanWithinTheBudget_SaysThatNothingIsProved() =>
        Text(SamplePlan.Empty with { Stop = PlanStop.BudgetSpent, IsOptimal = false }).ReplaceLineEndings(" ").Should().Contain("no plan was found within the budget. Whether there is one is not proved");

    [Fact]
    public void Letter_WithoutAStep_SaysSo() =>
        Text(SamplePlan.Empty with { Measures = [new PlanMeasure(PlanMeasureKind.Length, 0, 0)] }).ReplaceLineEndings(" ").Should().Contain("there is no step to lay out yet");

    [Fact]
    public void Letter_OfAnAnswer_IsAsRecorded()
    {
        var answer = new PlanWhyNot
        {
            Practice = "sly",
            Title = "Something sly",
            When = "2026-09",
            Plan = SamplePlan.Full,
            Instead = SamplePlan.Impossible,
            Moves = SamplePlan.Full.Moves,
            Answer = ["“Something sly” cannot start in 2026-09."],
        };

        Golden.Check("why-not", PlainLetterWriter.Write(PlanLetterWriter.Write(answer)));
    }

    private static string Text(ActionPlan plan) => PlainLetterWriter.Write(new PlanLetterWriter(SamplePack.Pack).Write(plan));
}
