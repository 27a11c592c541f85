namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>What each value of a variable adds to a sum.</summary>
internal sealed class ValueTable
{
    private readonly long[] _amounts;
    private readonly bool _rises;
    private readonly bool _falls;

    /// <param name="variable">The variable.</param>
    /// <param name="first">Its first value.</param>
    /// <param name="amounts">What it adds, value by value.</param>
    internal ValueTable(int variable, int first, long[] amounts)
    {
        Variable = variable;
        First = first;
        _amounts = amounts;
        _rises = Enumerable.Range(1, amounts.Length - 1).All(i => amounts[i] >= amounts[i - 1]);
        _falls = Enumerable.Range(1, amounts.Length - 1).All(i => amounts[i] <= amounts[i - 1]);
        Least = amounts.Min();
    }

    internal int Variable { get; }

    internal int First { get; }

    internal int Last => First + _amounts.Length - 1;

    /// <summary>The least that it can ever add.</summary>
    internal long Least { get; }

    internal long At(int value) => _amounts[value - First];

    /// <summary>The least that a value between two can add.</summary>
    internal long LeastWithin(int from, int to)
    {
        if (_rises) return At(from);
        if (_falls) return At(to);
        var least = At(from);
        for (var value = from + 1; value <= to; value++) least = Math.Min(least, At(value));
        return least;
    }
}
