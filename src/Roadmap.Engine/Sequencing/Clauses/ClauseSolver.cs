namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// Lazy clause generation: a search over bounds of whole-number variables that learns a clause from every contradiction.
/// Propagators know the rules of scheduling and explain what they derive; clauses remember what the search found out.
/// Everything is decided by the order of what was added, so the same input takes the same steps everywhere.
/// </summary>
internal sealed class ClauseSolver
{
    private const int RestartUnit = 50;
    private const int LearnedAtFirst = 3000;
    private const int LearnedMoreEachTime = 500;

    private readonly Trail _trail;
    private readonly ClauseStore _clauses;
    private readonly DecisionOrder _order;
    private readonly PropagationQueue _queue = new();
    private readonly ConflictAnalysis _analysis;
    private readonly Inference _inference;
    private readonly List<Literal> _failed = [];
    private readonly Guidance _guidance;
    private int _head;
    private int _restarts;
    private int _learnedLimit = LearnedAtFirst;
    private bool _isRefuted;

    internal ClauseSolver(Variables variables)
    {
        Variables = variables;
        _trail = new(variables);
        _clauses = new(_trail);
        _order = new(variables);
        _analysis = new(variables, _trail, _order, _clauses);
        _inference = new(variables, _trail);
        _guidance = new(variables, _trail, _order);
        Extend();
        _head = _trail.Count;
    }

    internal Variables Variables { get; }

    /// <summary>The bounds, for propagators.</summary>
    internal Trail Trail => _trail;

    /// <summary>How many contradictions were learned from so far.</summary>
    internal long Conflicts { get; private set; }

    /// <summary>The values found last, by variable.</summary>
    internal int[] Values { get; private set; } = [];

    /// <summary>After a refutation: the assumptions that it rests on; empty when it needs none.</summary>
    internal IReadOnlyList<Literal> FailedAssumptions => _failed;

    /// <summary>Takes up variables that were added to <see cref="Variables"/>.</summary>
    internal void Extend()
    {
        _trail.Extend();
        _clauses.Extend(Variables.AtomCount);
        _order.Extend(Variables.AtomCount);
        _guidance.Extend();
    }

    /// <summary>Adds a propagator, which begins to listen to its variables.</summary>
    internal void Add(Propagator propagator, IEnumerable<(int Variable, int Tag)> listensTo)
    {
        var index = _queue.Add(propagator);
        foreach (var (variable, tag) in listensTo) _queue.Listen(index, variable, tag);
    }

    /// <summary>Adds a clause: at least one of the literals is true.</summary>
    internal void Add(params ReadOnlySpan<Literal> literals)
    {
        var open = new List<Literal>();
        foreach (var literal in literals)
        {
            if (_trail.IsTrue(literal)) return;
            if (!_trail.IsFalse(literal) && !open.Contains(literal)) open.Add(literal);
        }
        if (open.Count == 0) _isRefuted = true;
        else if (open.Count == 1) _trail.Assert(open[0], Reason.None);
        else _clauses.Add(new([.. open], isLearned: false, open.Count));
    }

    /// <summary>Has a propagator look at everything again, after it was made stricter.</summary>
    internal void Wake(Propagator propagator) => _queue.Wake(propagator);

    /// <summary>Gives the values near which to search first, by variable.</summary>
    internal void Suggest(ReadOnlySpan<int> values) => _guidance.Suggest(values);

    /// <summary>The least value that is still possible for a variable without any assumption.</summary>
    internal int Lower(int variable) => _trail.Lower(variable);

    /// <summary>The greatest value that is still possible for a variable without any assumption.</summary>
    internal int Upper(int variable) => _trail.Upper(variable);

    /// <summary>Searches for values.</summary>
    /// <param name="assumptions">Literals that hold for this search only.</param>
    /// <param name="conflicts">How many contradictions it may learn from; it ends at the next one.</param>
    /// <param name="cancellation">Ends the search with an exception.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled. The solver can be used on.</exception>
    internal SearchEnd Search(ReadOnlySpan<Literal> assumptions, long conflicts, CancellationToken cancellation)
    {
        _failed.Clear();
        var spendable = Conflicts + conflicts;
        var restartAt = Conflicts + Luby.At(++_restarts) * RestartUnit;
        try
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                if (_isRefuted) return SearchEnd.Refuted;
                if (!Propagate())
                {
                    if (Conflicts >= spendable && _analysis.LevelOf(_inference.Conflict.Literals) > 0) return SearchEnd.Spent;
                    Learn();
                    continue;
                }
                if (Conflicts >= restartAt)
                {
                    Restart();
                    restartAt = Conflicts + Luby.At(++_restarts) * RestartUnit;
                }
                if (_trail.Level < assumptions.Length)
                {
                    if (!Assume(assumptions[_trail.Level])) return SearchEnd.Refuted;
                    continue;
                }
                var decision = _guidance.Decide();
                if (decision == Literal.True)
                {
                    KeepValues();
                    return SearchEnd.Found;
                }
                _trail.OpenLevel();
                _trail.Assert(decision, Reason.None);
            }
        }
        finally
        {
            BackTo(0);
        }
    }

    /// <summary>Takes an assumption as a decision, on a level of its own even when it holds already: then levels and assumptions go in step.</summary>
    private bool Assume(Literal assumption)
    {
        if (_trail.IsFalse(assumption))
        {
            _failed.Add(assumption);
            _analysis.FindDecisions(assumption.Negated, _failed);
            return false;
        }
        _trail.OpenLevel();
        if (!_trail.IsTrue(assumption)) _trail.Assert(assumption, Reason.None);
        return true;
    }

    private bool Propagate()
    {
        while (true)
        {
            while (_head < _trail.Count)
            {
                if (!VisitClauses(_head++)) return false;
            }
            if (_queue.Next(out var index) is not { } propagator) return true;
            if (propagator.Propagate(_inference)) continue;
            _queue.Wake(index);
            return false;
        }
    }

    /// <summary>Tells listeners and clauses of one change, which falsifies a literal for each value that the bound passed.</summary>
    private bool VisitClauses(int line)
    {
        var change = _trail[line];
        _queue.Tighten(change.Variable);
        var (low, high) = change.IsLower ? (change.Before, change.After) : (change.After, change.Before);
        for (var value = low + 1; value <= high; value++)
        {
            var atom = Literal.Of(Variables.AtomOf(change.Variable, value));
            if (_clauses.Visit(change.IsLower ? atom.Negated : atom) is not { } broken) continue;
            _inference.Conflict.Clear();
            foreach (var literal in broken.Literals) _inference.Conflict.Add(literal.Negated);
            if (broken.IsLearned) _clauses.Bump(broken);
            return false;
        }
        return true;
    }

    private void Learn()
    {
        var conflict = _inference.Conflict.Literals;
        var level = _analysis.LevelOf(conflict);
        BackTo(level);
        if (level == 0)
        {
            _isRefuted = true;
            return;
        }
        Conflicts++;
        _analysis.Learn(conflict);
        BackTo(_analysis.ReturnLevel);
        var learned = _analysis.Learned;
        if (learned.Length == 1)
        {
            _trail.Assert(learned[0], Reason.None);
        }
        else
        {
            var clause = new Clause(learned.ToArray(), isLearned: true, _analysis.Levels);
            _clauses.Add(clause);
            _trail.Assert(learned[0], new(clause, 0));
        }
        _order.Fade();
        _clauses.Fade();
    }

    private void Restart()
    {
        BackTo(0);
        if (_clauses.LearnedCount <= _learnedLimit) return;
        _clauses.Reduce();
        _learnedLimit += LearnedMoreEachTime;
    }

    private void BackTo(int level)
    {
        if (_trail.Level <= level) return;
        var start = _trail.StartOf(level + 1);
        while (_trail.Count > start)
        {
            ref readonly var change = ref _trail.Pop();
            _guidance.Release(change);
            _queue.Loosen(change.Variable);
        }
        _trail.CloseLevelsAbove(level);
        _head = Math.Min(_head, start);
    }

    private void KeepValues()
    {
        Values = new int[Variables.Count];
        for (var variable = 0; variable < Values.Length; variable++) Values[variable] = _trail.Lower(variable);
    }
}
