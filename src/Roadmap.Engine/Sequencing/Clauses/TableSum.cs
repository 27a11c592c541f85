namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// A sum of tables that must not go over a limit: what a budget window pays for, or how good a schedule has to be. Each variable
/// adds at least the least that its bounds leave; values at the ends that would add more than the others leave room for go.
/// </summary>
internal sealed class TableSum : Propagator
{
    private readonly Trail _trail;
    private readonly ValueTable[] _tables;
    private readonly Literal _condition;
    private readonly long[] _least;
    private readonly int[] _touched;
    private readonly bool[] _isTouched;
    private readonly TableSumReasons _reasons;
    private int _touchedCount;
    private long _sum;

    private TableSum(Variables variables, Trail trail, ValueTable[] tables, long limit, Literal condition)
    {
        _trail = trail;
        _tables = tables;
        _condition = condition;
        Limit = limit;
        _least = new long[tables.Length];
        _touched = new int[tables.Length];
        _isTouched = new bool[tables.Length];
        _reasons = new(variables, trail, tables);
        for (var table = 0; table < tables.Length; table++) Touch(table);
    }

    /// <summary>What the sum must not go over.</summary>
    internal long Limit { get; private set; }

    /// <summary>Adds itself to a solver.</summary>
    internal static TableSum Post(ClauseSolver solver, ValueTable[] tables, long limit, Literal condition)
    {
        var sum = new TableSum(solver.Variables, solver.Trail, tables, limit, condition);
        var listensTo = tables.Select((table, index) => (table.Variable, index));
        if (condition != Literal.True) listensTo = listensTo.Append((solver.Variables.VariableOf(condition), 0));
        solver.Add(sum, listensTo);
        return sum;
    }

    /// <summary>Lowers the limit. Only between searches, and never up again: what was learned rests on it.</summary>
    internal void Lower(ClauseSolver solver, long limit)
    {
        Limit = limit;
        solver.Wake(this);
    }

    internal override void Touch(int tag)
    {
        if (_isTouched[tag]) return;
        _isTouched[tag] = true;
        _touched[_touchedCount++] = tag;
    }

    internal override bool Propagate(Inference inference)
    {
        Update();
        if (_trail.IsFalse(_condition)) return true;
        if (_sum > Limit) return inference.Assert(_condition.Negated, this, -1);
        if (!_trail.IsTrue(_condition)) return true;
        for (var table = 0; table < _tables.Length; table++)
        {
            if (!Trim(table, inference)) return false;
        }
        return true;
    }

    internal override void Explain(Literal implied, int line, int note, Explanation into)
    {
        if (note < 0)
        {
            _reasons.ExplainSum(line, Limit, into);
            return;
        }
        into.Add(_condition);
        _reasons.ExplainTrim(implied, note, line, Limit, into);
    }

    private void Update()
    {
        for (var i = 0; i < _touchedCount; i++)
        {
            var touched = _touched[i];
            _isTouched[touched] = false;
            var table = _tables[touched];
            var least = table.LeastWithin(_trail.Lower(table.Variable), _trail.Upper(table.Variable));
            _sum += least - _least[touched];
            _least[touched] = least;
        }
        _touchedCount = 0;
    }

    /// <summary>Drops values at both ends for which the others leave no room.</summary>
    private bool Trim(int index, Inference inference)
    {
        var table = _tables[index];
        var room = Limit - _sum + _least[index];
        var lower = _trail.Lower(table.Variable);
        var upper = _trail.Upper(table.Variable);
        while (lower < upper && table.At(lower) > room) lower++;
        while (upper > lower && table.At(upper) > room) upper--;
        return inference.Raise(table.Variable, lower, this, index) && inference.Cap(table.Variable, upper, this, index);
    }
}
