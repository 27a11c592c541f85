namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// A block on a timetable: from a start, for some periods, a height. A demand that changes from period to period is a stack of
/// such blocks, each within the one below; that makes what the blocks surely take add up to exactly what the demand surely takes.
/// </summary>
/// <param name="Start">The variable of the start.</param>
/// <param name="Shift">How many periods after the start the block begins.</param>
/// <param name="Length">How many periods it lasts.</param>
/// <param name="Height">How much this block takes.</param>
/// <param name="Below">How much the blocks below it take.</param>
/// <param name="Condition">The literal under which it is there at all.</param>
internal readonly record struct Load(int Start, int Shift, int Length, int Height, int Below, Literal Condition)
{
    /// <summary>How much is taken where this block is.</summary>
    internal int Level => Below + Height;

    /// <summary>The stack of blocks for a demand that takes <c>amounts[k]</c> in the period <c>k</c> after the start.</summary>
    internal static IEnumerable<Load> Stack(int start, IReadOnlyList<int> amounts, Literal condition) =>
        Stack(start, amounts, 0, amounts.Count, 0, condition);

    private static IEnumerable<Load> Stack(int start, IReadOnlyList<int> amounts, int from, int until, int below, Literal condition)
    {
        for (var first = from; first < until; first++)
        {
            if (amounts[first] <= below) continue;
            var end = first;
            var level = amounts[first];
            for (; end < until && amounts[end] > below; end++) level = Math.Min(level, amounts[end]);
            yield return new(start, first, end - first, level - below, below, condition);
            foreach (var block in Stack(start, amounts, first, end, level, condition)) yield return block;
            first = end;
        }
    }
}
