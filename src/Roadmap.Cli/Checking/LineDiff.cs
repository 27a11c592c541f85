namespace Roadmap.Cli.Checking;

/// <summary>Finds which lines two texts have in common, with as few others as can be.</summary>
internal static class LineDiff
{
    /// <summary>Above this many pairs of changed lines, all of them are taken as removed and added.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>The lines from the old text to the new one, in their order.</summary>
    internal static IReadOnlyList<LineStep> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var head = 0;
        while (head < before.Count && head < after.Count && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && before[before.Count - 1 - tail] == after[after.Count - 1 - tail])
        {
            tail++;
        }

        var common = Common(before, after, head, before.Count - tail, after.Count - tail);
        var steps = new List<LineStep>();
        int left = 0, right = 0;
        while (left < before.Count || right < after.Count)
        {
            var isMiddle = (left >= head && left < before.Count - tail) || (right >= head && right < after.Count - tail);
            if (!isMiddle || (common is not null && IsCommon(before, after, common, head, left, right)))
            {
                steps.Add(new LineStep(LineStep.Same, before[left], ++left, ++right));
            }
            else if (left < before.Count - tail && (right >= after.Count - tail || common is null || common[left + 1 - head, right - head] >= common[left - head, right + 1 - head]))
            {
                steps.Add(new LineStep(LineStep.Removed, before[left], ++left, right + 1));
            }
            else
            {
                steps.Add(new LineStep(LineStep.Added, after[right], left + 1, ++right));
            }
        }

        return steps;
    }

    private static bool IsCommon(IReadOnlyList<string> before, IReadOnlyList<string> after, int[,] common, int head, int left, int right) =>
        left - head < common.GetLength(0) - 1 && right - head < common.GetLength(1) - 1 && before[left] == after[right]
        && common[left - head, right - head] == common[left + 1 - head, right + 1 - head] + 1;

    /// <summary>For each pair of lines in the middle, how many lines the rests from there have in common; null when there are too many.</summary>
    private static int[,]? Common(IReadOnlyList<string> before, IReadOnlyList<string> after, int head, int leftEnd, int rightEnd)
    {
        if ((long)(leftEnd - head) * (rightEnd - head) > MostPairs)
        {
            return null;
        }

        var common = new int[leftEnd - head + 1, rightEnd - head + 1];
        for (var left = leftEnd - 1; left >= head; left--)
        {
            for (var right = rightEnd - 1; right >= head; right--)
            {
                common[left - head, right - head] = before[left] == after[right]
                    ? common[left + 1 - head, right + 1 - head] + 1
                    : Math.Max(common[left + 1 - head, right - head], common[left - head, right + 1 - head]);
            }
        }

        return common;
    }
}
