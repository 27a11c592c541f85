namespace Roadmap.Engine.Sequencing.Objectives;

/// <summary>One level of an objective as numbers: the makespan, or a sum of what each activity's start costs.</summary>
internal sealed class CompiledLevel
{
    private readonly int[] _duration;

    internal CompiledLevel(int[] duration, long[]?[]? cost)
    {
        _duration = duration;
        Cost = cost;
        IsRegular = cost is null || cost.All(row => row is null || IsNonDecreasing(row));
    }

    /// <summary>What each activity costs by its start, from 0 to the horizon less its duration; null for one that costs nothing. Null for the makespan. Never negative.</summary>
    internal long[]?[]? Cost { get; }

    internal bool IsMakespan => Cost is null;

    /// <summary>The start that costs each activity nothing where any other does, below 0 where there is none; null when there is none for any.</summary>
    internal int[]? Wished { get; init; }

    /// <summary>True when starting earlier never costs more.</summary>
    internal bool IsRegular { get; }

    /// <summary>The level's value for a schedule; a start after the horizon counts as the last one before it.</summary>
    internal long Of(ReadOnlySpan<int> starts)
    {
        var value = 0L;
        for (var j = 0; j < starts.Length; j++)
        {
            if (Cost is null) value = Math.Max(value, starts[j] + _duration[j]);
            else if (Cost[j] is { } row) value += row[Math.Min(starts[j], row.Length - 1)];
        }
        return value;
    }

    private static bool IsNonDecreasing(long[] row)
    {
        for (var t = 1; t < row.Length; t++)
        {
            if (row[t] < row[t - 1]) return false;
        }
        return true;
    }
}
