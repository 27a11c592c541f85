namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>What one activity takes from one resource or budget.</summary>
internal sealed class Usage
{
    internal Usage(int activity, int of, int[] amounts)
    {
        Activity = activity;
        Of = of;
        Amounts = amounts;
        Peak = amounts.Max();
        IsConstant = amounts.All(amount => amount == amounts[0]);
        Before = new long[amounts.Length + 1];
        for (var k = 0; k < amounts.Length; k++) Before[k + 1] = Before[k] + amounts[k];
    }

    /// <summary>The activity's ordinal.</summary>
    internal int Activity { get; }

    /// <summary>The ordinal of the resource or budget, each counted from 0 in its own row.</summary>
    internal int Of { get; }

    /// <summary>The amount at each offset from the start. As many as the activity has periods, never empty, never all zero.</summary>
    internal int[] Amounts { get; }

    /// <summary>The largest of the amounts.</summary>
    internal int Peak { get; }

    /// <summary>True when every amount is <see cref="Peak"/>.</summary>
    internal bool IsConstant { get; }

    /// <summary>The sum of the first k amounts, for k up to their number.</summary>
    internal long[] Before { get; }

    /// <summary>All that the activity takes.</summary>
    internal long Total => Before[^1];

    /// <summary>What it takes in the periods from <paramref name="from"/> until <paramref name="until"/> if it starts at <paramref name="start"/>.</summary>
    internal long Within(int start, int from, int until) =>
        Before[Math.Clamp(until - start, 0, Amounts.Length)] - Before[Math.Clamp(from - start, 0, Amounts.Length)];
}
