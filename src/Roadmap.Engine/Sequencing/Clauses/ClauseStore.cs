namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>The clauses, and unit propagation by two watched literals.</summary>
internal sealed class ClauseStore(Trail trail)
{
    private const double Decay = 0.999;
    private const double Ceiling = 1e100;

    private readonly List<Clause> _learned = [];
    private WatchList[] _watches = [];
    private double _bump = 1;

    internal int LearnedCount => _learned.Count;

    internal void Extend(int atoms) => Array.Resize(ref _watches, 2 * atoms);

    /// <summary>Watches the first two literals; a clause has at least two.</summary>
    internal void Add(Clause clause)
    {
        Watch(clause.Literals[0], clause, clause.Literals[1]);
        Watch(clause.Literals[1], clause, clause.Literals[0]);
        if (!clause.IsLearned) return;
        _learned.Add(clause);
        Bump(clause);
    }

    /// <summary>Visits the clauses in which a literal has just become false.</summary>
    /// <returns>A clause with no literal left, or null.</returns>
    internal Clause? Visit(Literal falsified)
    {
        ref var watches = ref _watches[falsified.Code];
        var kept = 0;
        for (var i = 0; i < watches.Count; i++)
        {
            var watch = watches[i];
            if (trail.IsTrue(watch.Blocker))
            {
                watches[kept++] = watch;
                continue;
            }
            var literals = watch.Clause.Literals;
            if (literals[0] == falsified) (literals[0], literals[1]) = (literals[1], falsified);
            if (MoveWatch(watch.Clause)) continue;
            watches[kept++] = new(watch.Clause, literals[0]);
            if (trail.IsTrue(literals[0])) continue;
            if (trail.IsFalse(literals[0]))
            {
                for (i++; i < watches.Count; i++) watches[kept++] = watches[i];
                watches.CutTo(kept);
                return watch.Clause;
            }
            trail.Assert(literals[0], new(watch.Clause, 0));
        }
        if (kept < watches.Count) watches.CutTo(kept);
        return null;
    }

    internal void Bump(Clause clause)
    {
        clause.Activity += _bump;
        if (clause.Activity <= Ceiling) return;
        foreach (var learned in _learned) learned.Activity /= Ceiling;
        _bump /= Ceiling;
    }

    internal void Fade() => _bump /= Decay;

    /// <summary>Drops the less useful half of what was learned. Only when no decision stands, so that nothing on the trail needs it.</summary>
    internal void Reduce()
    {
        var order = new int[_learned.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, Compare);
        for (var i = order.Length / 2; i < order.Length; i++)
        {
            var clause = _learned[order[i]];
            if (clause.Levels > 2) clause.IsDropped = true;
        }
        _learned.RemoveAll(clause => clause.IsDropped);
        foreach (ref var watches in _watches.AsSpan()) watches.RemoveDropped();
    }

    private int Compare(int a, int b)
    {
        var (first, second) = (_learned[a], _learned[b]);
        if (first.Levels != second.Levels) return first.Levels.CompareTo(second.Levels);
        var byActivity = second.Activity.CompareTo(first.Activity);
        return byActivity != 0 ? byActivity : b.CompareTo(a);
    }

    /// <summary>Finds another literal to watch in place of the second one, which is false.</summary>
    private bool MoveWatch(Clause clause)
    {
        var literals = clause.Literals;
        if (trail.IsTrue(literals[0])) return false;
        for (var k = 2; k < literals.Length; k++)
        {
            if (trail.IsFalse(literals[k])) continue;
            (literals[1], literals[k]) = (literals[k], literals[1]);
            Watch(literals[1], clause, literals[0]);
            return true;
        }
        return false;
    }

    private void Watch(Literal literal, Clause clause, Literal blocker) => _watches[literal.Code].Add(new(clause, blocker));
}
