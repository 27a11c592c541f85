namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// All distances between two variables in one graph. An explanation asks for no more than is needed: [head >= b] follows from
/// [tail >= b - distance] even when the tail was later than that.
/// </summary>
internal sealed class Differences : Propagator
{
    private readonly Variables _variables;
    private readonly Trail _trail;
    private readonly Difference[] _arcs;
    private readonly int[][] _arcsOf;
    private readonly Queue<int> _touched = new();
    private readonly bool[] _isTouched;

    private Differences(Variables variables, Trail trail, IEnumerable<Difference> arcs)
    {
        _variables = variables;
        _trail = trail;
        _arcs = [.. arcs];
        _isTouched = new bool[variables.Count];
        var lists = new List<int>[variables.Count];
        for (var variable = 0; variable < variables.Count; variable++) lists[variable] = [];
        for (var arc = 0; arc < _arcs.Length; arc++)
        {
            lists[_arcs[arc].Tail].Add(arc);
            if (_arcs[arc].Head != _arcs[arc].Tail) lists[_arcs[arc].Head].Add(arc);
        }
        _arcsOf = [.. lists.Select(list => list.ToArray())];
        for (var variable = 0; variable < variables.Count; variable++) Touch(variable);
    }

    /// <summary>Adds itself to a solver.</summary>
    internal static Differences Post(ClauseSolver solver, IReadOnlyList<Difference> arcs)
    {
        var variables = solver.Variables;
        var conditions = arcs.SelectMany(arc => new[] { (variables.VariableOf(arc.Condition), arc.Tail), (variables.VariableOf(arc.Condition), arc.Head) });
        var ends = arcs.SelectMany(arc => new[] { (arc.Tail, arc.Tail), (arc.Head, arc.Head) });
        var differences = new Differences(variables, solver.Trail, arcs);
        solver.Add(differences, ends.Concat(conditions.Where(pair => pair.Item1 != 0)).Distinct());
        return differences;
    }

    internal override void Touch(int tag)
    {
        if (_isTouched[tag]) return;
        _isTouched[tag] = true;
        _touched.Enqueue(tag);
    }

    internal override bool Propagate(Inference inference)
    {
        while (_touched.TryPeek(out var variable))
        {
            foreach (var arc in _arcsOf[variable])
            {
                if (!Apply(arc, inference)) return false;
            }
            _isTouched[variable] = false;
            _touched.Dequeue();
        }
        return true;
    }

    internal override void Explain(Literal implied, int line, int note, Explanation into)
    {
        var arc = _arcs[note];
        if (implied == arc.Condition.Negated)
        {
            ExplainBroken(arc, line, into);
            return;
        }
        var bound = _variables.LoosestBoundOf(implied);
        into.Add(arc.Condition);
        into.Add(implied.IsNegated ? _variables.AtMost(arc.Head, bound + arc.Distance) : _variables.AtLeast(arc.Tail, bound - arc.Distance));
    }

    private void ExplainBroken(Difference arc, int line, Explanation into)
    {
        var tail = _trail.LowerAt(arc.Tail, line);
        into.Add(_variables.AtLeast(arc.Tail, tail));
        into.Add(_variables.AtMost(arc.Head, tail + arc.Distance - 1));
    }

    private bool Apply(int note, Inference inference)
    {
        ref readonly var arc = ref _arcs[note];
        if (_trail.IsTrue(arc.Condition))
        {
            return inference.Raise(arc.Head, _trail.Lower(arc.Tail) + arc.Distance, this, note)
                && inference.Cap(arc.Tail, _trail.Upper(arc.Head) - arc.Distance, this, note);
        }
        return _trail.Lower(arc.Tail) + arc.Distance <= _trail.Upper(arc.Head) || inference.Assert(arc.Condition.Negated, this, note);
    }
}
