namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// Whole-number variables and their literals. Each [x >= v] has a number of its own, laid out in the order of v, so that what is
/// known of a literal is one array access away and a change of a bound is a run of neighbouring atoms. The literals just beyond
/// the ends, [x >= first] and [x >= last + 1], have atoms as well: what breaks against the end of a domain is explained like any other bound.
/// Values that a variable can never take are skipped here: [x >= v] is the literal of the next value that is allowed, and no
/// part of the solver has to know that calendars have holes.
/// </summary>
internal sealed class Variables
{
    private int[] _offset = [];
    private int[] _first = [];
    private int[] _last = [];
    private int[]?[] _nextAllowed = [];
    private int[] _variableOf = [];

    /// <summary>Variable 0 is the constant 0; [it >= 0], the first atom, is always true.</summary>
    internal Variables() => Add(0, 0);

    internal int Count { get; private set; }

    internal int AtomCount { get; private set; }

    /// <summary>Adds a variable of the values <paramref name="first"/> to <paramref name="last"/>.</summary>
    internal int Add(int first, int last) => Add(first, last, null);

    /// <summary>Adds a variable that never takes the values that <paramref name="isClosed"/> names; the ends are moved inwards to values that are allowed.</summary>
    /// <exception cref="ArgumentException">No value is left.</exception>
    internal int Add(int first, int last, Func<int, bool>? isClosed)
    {
        while (isClosed is not null && first <= last && isClosed(first)) first++;
        while (isClosed is not null && first <= last && isClosed(last)) last--;
        if (first > last) throw new ArgumentException("A variable needs a value.", nameof(first));
        var variable = Count++;
        var atoms = last - first + 2;
        Grow(AtomCount + atoms);
        _first[variable] = first;
        _last[variable] = last;
        _offset[variable] = AtomCount - first;
        _nextAllowed[variable] = isClosed is null ? null : NextAllowed(first, last, isClosed);
        Array.Fill(_variableOf, variable, AtomCount, atoms);
        AtomCount += atoms;
        return variable;
    }

    /// <summary>The least value that the variable could ever take.</summary>
    internal int First(int variable) => _first[variable];

    /// <summary>The greatest value that the variable could ever take.</summary>
    internal int Last(int variable) => _last[variable];

    /// <summary>[x >= v], for any v.</summary>
    internal Literal AtLeast(int variable, int value)
    {
        value = Math.Clamp(value, _first[variable], _last[variable] + 1);
        return Literal.Of(_offset[variable] + (_nextAllowed[variable] is { } next ? next[value - _first[variable]] : value));
    }

    /// <summary>[x &lt;= v], for any v.</summary>
    internal Literal AtMost(int variable, int value) => AtLeast(variable, value + 1).Negated;

    internal int VariableOf(Literal literal) => _variableOf[literal.Atom];

    /// <summary>The v of [x >= v], whether or not it is negated.</summary>
    internal int ThresholdOf(Literal literal) => literal.Atom - _offset[_variableOf[literal.Atom]];

    /// <summary>Of all ways to write a literal the one that asks the least: over closed values [x >= v] may say no more than [x >= v - 3].</summary>
    internal int LoosestBoundOf(Literal literal)
    {
        var threshold = ThresholdOf(literal);
        return literal.IsNegated ? threshold - 1 : ValueBelow(_variableOf[literal.Atom], threshold) + 1;
    }

    /// <summary>The atom of [x >= v] for a v from the first value to one past the last, written as it is.</summary>
    internal int AtomOf(int variable, int value) => _offset[variable] + value;

    /// <summary>The greatest allowed value below an allowed value that is not the first.</summary>
    internal int ValueBelow(int variable, int value)
    {
        if (_nextAllowed[variable] is not { } next) return value - 1;
        var below = value - 1;
        while (next[below - _first[variable]] != below) below--;
        return below;
    }

    private static int[] NextAllowed(int first, int last, Func<int, bool> isClosed)
    {
        var next = new int[last - first + 2];
        next[^1] = last + 1;
        for (var value = last; value >= first; value--)
        {
            next[value - first] = isClosed(value) ? next[value - first + 1] : value;
        }
        return next;
    }

    private void Grow(int atoms)
    {
        if (Count > _offset.Length)
        {
            var size = Math.Max(16, 2 * Count);
            Array.Resize(ref _offset, size);
            Array.Resize(ref _first, size);
            Array.Resize(ref _last, size);
            Array.Resize(ref _nextAllowed, size);
        }
        if (atoms > _variableOf.Length) Array.Resize(ref _variableOf, Math.Max(64, 2 * atoms));
    }
}
