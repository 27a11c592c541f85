namespace Roadmap.Engine.Sequencing.Objectives;

/// <summary>An objective for one compiled project.</summary>
internal sealed class CompiledObjective
{
    internal CompiledObjective(CompiledLevel[] levels) => Levels = levels;

    /// <summary>The levels, the most important first.</summary>
    internal CompiledLevel[] Levels { get; }

    /// <summary>True when the makespan is all that counts.</summary>
    internal bool IsMakespanOnly => Levels.Length == 1 && Levels[0].IsMakespan;

    /// <summary>True when starting earlier never costs more on any level.</summary>
    internal bool IsRegular => Levels.All(level => level.IsRegular);

    /// <summary>The value of a schedule on every level.</summary>
    internal long[] Of(ReadOnlySpan<int> starts)
    {
        var values = new long[Levels.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Levels[i].Of(starts);
        return values;
    }

    /// <summary>Below 0 when the first schedule is better, 0 when they are worth the same.</summary>
    internal int Compare(ReadOnlySpan<int> one, ReadOnlySpan<int> other) => Of(one).AsSpan().SequenceCompareTo(Of(other));
}
