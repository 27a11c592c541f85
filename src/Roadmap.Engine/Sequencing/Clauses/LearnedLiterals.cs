namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Puts a learned clause together: nothing that follows from the rest, one literal for each bound at most, the literal of the highest level second.</summary>
internal sealed class LearnedLiterals(Variables variables, Trail trail)
{
    private readonly List<int> _lines = [];
    private readonly StampSet _levels = new();
    private int[] _strongest = [];
    private Literal[] _literals = new Literal[16];
    private int _count;

    internal ReadOnlySpan<Literal> Literals => _literals.AsSpan(0, _count);

    /// <summary>The highest level of the literals after the first.</summary>
    internal int ReturnLevel { get; private set; }

    /// <summary>How many levels the literals are of.</summary>
    internal int Levels => _levels.Count + 1;

    /// <summary>Builds the clause that denies what is needed on a line of the last level and on all lines of lower levels.</summary>
    internal void Build(NeededLines needed, int frontLine, ClauseMinimization minimization)
    {
        Begin(needed.At(frontLine), frontLine);
        minimization.Begin(needed);
        var lastLevel = trail[frontLine].Level;
        foreach (var line in needed.Lines)
        {
            if (trail[line].Level == lastLevel || minimization.IsRedundant(needed, line)) continue;
            _lines.Add(line);
            ref var strongest = ref _strongest[BoundOf(needed.At(line))];
            strongest = Math.Max(strongest, line);
        }
        // Only now, among what is kept, may a later line on the same bound stand for an earlier one: a line that was
        // found redundant could rest on that earlier one.
        foreach (var line in _lines)
        {
            if (_strongest[BoundOf(needed.At(line))] == line) Append(needed.At(line), trail[line].Level);
        }
        foreach (var line in _lines) _strongest[BoundOf(needed.At(line))] = 0;
        _strongest[BoundOf(needed.At(frontLine))] = 0;
    }

    private void Begin(Literal front, int line)
    {
        if (_strongest.Length < 2 * variables.Count) Array.Resize(ref _strongest, 2 * variables.Count);
        _lines.Clear();
        _levels.Clear();
        _strongest[BoundOf(front)] = line;
        _literals[0] = front.Negated;
        _count = 1;
        ReturnLevel = 0;
    }

    private void Append(Literal literal, int level)
    {
        if (_count == _literals.Length) Array.Resize(ref _literals, 2 * _count);
        _literals[_count] = literal.Negated;
        _levels.Add(level);
        if (level > ReturnLevel)
        {
            ReturnLevel = level;
            (_literals[1], _literals[_count]) = (_literals[_count], _literals[1]);
        }
        _count++;
    }

    private int BoundOf(Literal literal) => 2 * variables.VariableOf(literal) + (literal.IsNegated ? 1 : 0);
}
