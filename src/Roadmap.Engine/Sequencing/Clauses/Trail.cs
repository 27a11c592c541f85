namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>The bounds as they stand, and every change that led there, so that it can be taken back and explained.</summary>
internal sealed class Trail(Variables variables)
{
    private const int ByDomain = 1;

    private readonly List<int> _levels = [];
    private BoundChange[] _changes = new BoundChange[256];
    private int[] _lower = [];
    private int[] _upper = [];
    private int[] _latestLower = [];
    private int[] _latestUpper = [];

    /// <summary>Per atom: 0 open, the line that made it true, or minus the line that made it false. Hence no change has the line 0.</summary>
    private int[] _when = [];

    private int _known;

    /// <summary>The line that the next change gets. Line 1 stands for what holds by the domains.</summary>
    internal int Count { get; private set; } = ByDomain + 1;

    /// <summary>How many decisions stand.</summary>
    internal int Level => _levels.Count;

    internal ref readonly BoundChange this[int line] => ref _changes[line];

    internal int Lower(int variable) => _lower[variable];

    internal int Upper(int variable) => _upper[variable];

    internal bool IsFixed(int variable) => _lower[variable] == _upper[variable];

    internal bool IsTrue(Literal literal) => literal.IsNegated ? _when[literal.Atom] < 0 : _when[literal.Atom] > 0;

    internal bool IsFalse(Literal literal) => literal.IsNegated ? _when[literal.Atom] > 0 : _when[literal.Atom] < 0;

    internal bool IsOpen(int atom) => _when[atom] == 0;

    /// <summary>The line that decided a literal, either way.</summary>
    internal int LineOf(Literal literal) => Math.Abs(_when[literal.Atom]);

    /// <summary>Whether a literal was true already when a line was written.</summary>
    internal bool WasTrue(Literal literal, int line)
    {
        var when = literal.IsNegated ? -_when[literal.Atom] : _when[literal.Atom];
        return when > 0 && when < line;
    }

    /// <summary>The lower bound when a line was written.</summary>
    internal int LowerAt(int variable, int line)
    {
        var change = _latestLower[variable];
        var bound = _lower[variable];
        for (; change >= line; change = _changes[change].Previous) bound = _changes[change].Before;
        return bound;
    }

    /// <summary>The upper bound when a line was written.</summary>
    internal int UpperAt(int variable, int line)
    {
        var change = _latestUpper[variable];
        var bound = _upper[variable];
        for (; change >= line; change = _changes[change].Previous) bound = _changes[change].Before;
        return bound;
    }

    /// <summary>Takes up the variables that were added since the last time.</summary>
    internal void Extend()
    {
        Array.Resize(ref _lower, variables.Count);
        Array.Resize(ref _upper, variables.Count);
        Array.Resize(ref _latestLower, variables.Count);
        Array.Resize(ref _latestUpper, variables.Count);
        Array.Resize(ref _when, variables.AtomCount);
        for (; _known < variables.Count; _known++)
        {
            _lower[_known] = variables.First(_known);
            _upper[_known] = variables.Last(_known);
            _when[variables.AtomOf(_known, _lower[_known])] = ByDomain;
            _when[variables.AtomOf(_known, _upper[_known] + 1)] = -ByDomain;
        }
    }

    /// <summary>Makes an open literal true.</summary>
    internal void Assert(Literal literal, Reason reason)
    {
        var variable = variables.VariableOf(literal);
        var threshold = variables.ThresholdOf(literal);
        if (Count == _changes.Length) Array.Resize(ref _changes, 2 * Count);
        if (literal.IsNegated) LowerTheUpper(variable, variables.ValueBelow(variable, threshold), reason);
        else RaiseTheLower(variable, threshold, reason);
    }

    internal void OpenLevel() => _levels.Add(Count);

    /// <summary>The first line of a level; one past the last line for the level after the present one.</summary>
    internal int StartOf(int level) => level <= _levels.Count ? _levels[level - 1] : Count;

    /// <summary>Takes back the last change.</summary>
    internal ref readonly BoundChange Pop()
    {
        ref readonly var change = ref _changes[--Count];
        if (change.IsLower)
        {
            Mark(change.Variable, change.Before, change.After, 0);
            _lower[change.Variable] = change.Before;
            _latestLower[change.Variable] = change.Previous;
        }
        else
        {
            Mark(change.Variable, change.After, change.Before, 0);
            _upper[change.Variable] = change.Before;
            _latestUpper[change.Variable] = change.Previous;
        }
        return ref change;
    }

    /// <summary>Forgets the levels above one whose changes have been taken back.</summary>
    internal void CloseLevelsAbove(int level) => _levels.RemoveRange(level, _levels.Count - level);

    private void RaiseTheLower(int variable, int value, Reason reason)
    {
        _changes[Count] = new(variable, true, _lower[variable], value, _latestLower[variable], Level, reason);
        Mark(variable, _lower[variable], value, Count);
        _lower[variable] = value;
        _latestLower[variable] = Count++;
    }

    private void LowerTheUpper(int variable, int value, Reason reason)
    {
        _changes[Count] = new(variable, false, _upper[variable], value, _latestUpper[variable], Level, reason);
        Mark(variable, value, _upper[variable], -Count);
        _upper[variable] = value;
        _latestUpper[variable] = Count++;
    }

    private void Mark(int variable, int low, int high, int when) =>
        _when.AsSpan(variables.AtomOf(variable, low + 1), high - low).Fill(when);
}
