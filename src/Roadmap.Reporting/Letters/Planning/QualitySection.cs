using System.Globalization;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>How good the plan is, and how that is known.</summary>
internal static class QualitySection
{
    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        if (plan.Steps.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("How good it is");
        yield return new ParagraphBlock(LetterParts.Plain(plan.IsOptimal ? Proved(plan) : Open(plan)));
    }

    private static string Proved(ActionPlan plan) => plan.Measures is [{ Kind: PlanMeasureKind.Moves }, ..]
        ? "It is proved that no plan of these steps moves fewer of them, or moves as few and is better."
        : plan.Stalls.IsEmpty
            ? "It is proved that no plan of these steps brings what they are worth sooner."
            : "It is proved that no plan of these steps clears the stalls sooner, or as soon and brings more of their worth in time.";

    private static string Open(ActionPlan plan)
    {
        string[] proved = [.. plan.Measures.TakeWhile(measure => measure.Value == measure.Bound).Where(measure => measure.Value > 0).Select(measure => Best(measure.Kind))];
        var first = plan.Measures.FirstOrDefault(measure => measure.Value != measure.Bound);
        var known = proved.Length == 0 ? "" : $" It is proved that {string.Join(" and ", proved)}.";
        var room = first is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {Left(first.Kind)} is {first.Value:#,0}, and no plan has less than {first.Bound:#,0}.");
        return $"The search ended with its budget, so a better plan may exist; a larger budget looks longer.{known}{room}";
    }

    private static string Best(PlanMeasureKind kind) => kind switch
    {
        PlanMeasureKind.Moves => "no plan moves fewer steps",
        PlanMeasureKind.StallTime => "no plan clears the stalls sooner",
        PlanMeasureKind.LostWorth => "no plan loses less to waiting",
        _ => "no plan is done sooner",
    };

    private static string Left(PlanMeasureKind kind) => kind switch
    {
        PlanMeasureKind.Moves => "The number of moved steps",
        PlanMeasureKind.StallTime => "The waiting of stalls (points times periods)",
        PlanMeasureKind.LostWorth => "The worth lost to waiting (ten-millionths of a point)",
        _ => "The length in periods",
    };
}
