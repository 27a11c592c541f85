using Roadmap.Engine.Ordering;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>The first thing that was done in the wrong order, in one sentence, and what waits on it.</summary>
internal static class RootSection
{
    private const int MostHeldUp = 4;

    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var order = context.Diagnosis.Order;
        if (order.Roots.IsEmpty)
        {
            yield return new HeadingBlock("The order of things");
            yield return new ParagraphBlock(LetterParts.Plain("Nothing was found that came in the wrong order and still waits to be put right." + Unknown(order)));
            yield break;
        }

        yield return new HeadingBlock("What to put right first");
        yield return new ParagraphBlock(new TextRun(Sentence(context, order.Roots[0]), Tone.Strong));
        if (context.RootFinding is { } finding)
        {
            yield return new GapBlock();
            foreach (var block in FindingParts.Write(finding, 1, context))
            {
                yield return block;
            }
        }

        yield return new GapBlock();
        yield return new ParagraphBlock(LetterParts.Quiet(Index(order) + Unknown(order)));
    }

    private static string Sentence(LetterContext context, OrderRoot root)
    {
        var standing = context.Diagnosis.Order.Constraints.First(constraint => string.Equals(constraint.Id, root.Id, StringComparison.Ordinal));
        var first = context.Words.Milestone(standing.First);
        var then = context.Words.Milestone(standing.Then);
        var entered = standing.ThenOn is null ? "" : $" ({standing.ThenOn})";
        return $"{CountWords.Capital(then)}{entered} came before {first}{Reached(standing)}{HeldUp(context, root)}.";
    }

    private static string Reached(ConstraintStanding standing) => standing switch
    {
        { FirstOn: { } day } => $" ({day})",
        { Status: OrderStatus.Skipped } => ", which has not begun",
        _ => ", which has begun and is not there yet",
    };

    private static string HeldUp(LetterContext context, OrderRoot root)
    {
        var waiting = root.HoldsUp.Select(context.Words.Order).OfType<OrderConstraint>()
            .Select(order => context.Words.Milestone(order.Then))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return waiting.Count == 0 ? "" : $", and {CountWords.Of(waiting.Count, "other step rests", "other steps rest")} on it: {CountWords.List(waiting, MostHeldUp)}";
    }

    private static string Index(OrderAnalysis order) => order.Index is { } index
        ? $"Of the order that can be judged, {(index + 5) / 10}% by weight came the other way round; compare that only with this district's own next reading."
        : "";

    private static string Unknown(OrderAnalysis order)
    {
        var unknown = order.Constraints.Count(constraint => constraint.Status == OrderStatus.Unknown);
        return unknown == 0 ? "" : $" {CountWords.Capital(CountWords.Of(unknown, "part of the order", "parts of the order"))} cannot be judged yet for want of dates.";
    }
}
