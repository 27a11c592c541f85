namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Explains what a timetable derives, one period at a time.</summary>
internal sealed class TimetableReasons(Variables variables, Trail trail, Load[] loads, int[] capacity)
{
    private readonly int[] _present = new int[loads.Length];

    /// <summary>What has to be remembered of a move: which block, and in which period it found no room.</summary>
    internal int Note(int load, int period) => load * capacity.Length + period;

    /// <summary>The block would be in the period unless it moved past it, and others fill that period.</summary>
    internal void ExplainMove(Literal implied, int line, int note, Explanation into)
    {
        var load = note / capacity.Length;
        var period = note % capacity.Length;
        ref readonly var block = ref loads[load];
        into.Add(block.Condition);
        into.Add(implied.IsNegated ? NotAfter(block, period) : NotBefore(block, period));
        AddPresent(block.Start, period, line, capacity[period] - block.Level, into);
    }

    /// <summary>Blocks that are surely in a period take more than there is.</summary>
    internal void ExplainOverload(int period, Explanation into) =>
        AddPresent(-1, period, trail.Count, capacity[period], into);

    /// <summary>Adds blocks that were surely in a period and take more than a limit; those that are not needed for that are left out.</summary>
    private void AddPresent(int except, int period, int line, int limit, Explanation into)
    {
        var surplus = -limit - 1;
        var count = 0;
        for (var load = 0; load < loads.Length; load++)
        {
            ref readonly var block = ref loads[load];
            if (block.Start == except || !WasIn(block, period, line)) continue;
            surplus += block.Height;
            _present[count++] = load;
        }
        for (var i = 0; i < count; i++)
        {
            ref readonly var block = ref loads[_present[i]];
            if (block.Height <= surplus)
            {
                surplus -= block.Height;
                continue;
            }
            into.Add(block.Condition);
            into.Add(NotBefore(block, period));
            into.Add(NotAfter(block, period));
        }
    }

    private bool WasIn(in Load block, int period, int line) =>
        trail.WasTrue(NotAfter(block, period), line) && trail.WasTrue(NotBefore(block, period), line) && trail.WasTrue(block.Condition, line);

    /// <summary>It has not ended when the period begins.</summary>
    private Literal NotBefore(in Load block, int period) => variables.AtLeast(block.Start, period - block.Shift - block.Length + 1);

    /// <summary>It has begun when the period begins.</summary>
    private Literal NotAfter(in Load block, int period) => variables.AtMost(block.Start, period - block.Shift);
}
