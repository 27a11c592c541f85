using System.Globalization;
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
            yield return new ParagraphBlock(LetterParts.Plain(NoRoot(order)));
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
        yield return new ParagraphBlock(LetterParts.Quiet(Judged(order)));
    }

    /// <summary>What came before what, and what rests on it.</summary>
    internal static string Sentence(LetterContext context, OrderRoot root)
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

    /// <summary>Why there is no root. Order that nobody can judge is not order that was kept.</summary>
    internal static string NoRoot(OrderAnalysis order) => order.Index is null && Unknown(order) > 0
        ? $"Whether anything came in the wrong order cannot be told yet: too little is known for {CountWords.Of(Unknown(order), "part of the order", "parts of the order")}."
        : $"Nothing was found that came in the wrong order and still waits to be put right. {Judged(order)}".TrimEnd();

    /// <summary>How much of the order can be judged, and how much of that came the other way round; empty when none can.</summary>
    internal static string Judged(OrderAnalysis order)
    {
        if (order.Index is not { } index)
        {
            return "";
        }

        var judged = order.Constraints.Count(constraint => constraint.Status is OrderStatus.Kept or OrderStatus.Healed or OrderStatus.Inverted or OrderStatus.Skipped);
        var open = Unknown(order) == 0 ? "" : $" For {CountWords.Number(Unknown(order))} more too little is known.";
        return $"{CountWords.Capital(CountWords.Of(judged, "part of the order", "parts of the order"))} can be judged; {Percent(index)}% of that, by weight, came the other way round.{open} Compare this only with the district's own next reading.";
    }

    private static int Unknown(OrderAnalysis order) => order.Constraints.Count(constraint => constraint.Status == OrderStatus.Unknown);

    private static string Percent(long thousandths) => ((thousandths + 5) / 10).ToString(CultureInfo.InvariantCulture);
}
