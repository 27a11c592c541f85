using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

/// <summary>
/// Walks at random through decisions on a handful of variables with one propagator, and holds everything it derives and
/// every explanation it gives against all assignments that keep the rule.
/// </summary>
internal sealed class ExplanationCheck
{
    private readonly Variables _variables;
    private readonly Trail _trail;
    private readonly Propagator _propagator;
    private readonly int _tags;
    private readonly Inference _inference;
    private readonly List<int[]> _solutions;

    internal ExplanationCheck(ClauseSolver solver, Propagator propagator, int tags, Func<int[], bool> keepsTheRule)
    {
        _variables = solver.Variables;
        _trail = solver.Trail;
        _propagator = propagator;
        _tags = tags;
        _inference = new(_variables, _trail);
        _solutions = [.. Assignments(0, new int[_variables.Count]).Where(keepsTheRule)];
    }

    /// <summary>How much was seen, so that a test can tell that it tested something.</summary>
    internal (int Derived, int Contradictions, int Complete) Seen { get; private set; }

    internal void Walk(Random random, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var holds = Propagate();
            var open = OpenLiterals();
            if (holds && open.Count == 0)
            {
                _solutions.Exists(IsCurrent).Should().BeTrue("nothing is open and nothing was contradicted");
                Seen = Seen with { Complete = Seen.Complete + 1 };
            }
            if (holds && open.Count > 0 && random.Next(12) > 0) Decide(open[random.Next(open.Count)]);
            else if (_trail.Level == 0) return;
            else Back(random.Next(_trail.Level));
        }
    }

    private bool Propagate()
    {
        while (true)
        {
            var before = _trail.Count;
            var holds = _propagator.Propagate(_inference);
            for (var line = before; line < _trail.Count; line++) CheckChange(line);
            if (!holds)
            {
                CheckContradiction();
                return false;
            }
            if (_trail.Count == before) return true;
            TouchAll();
        }
    }

    private void CheckChange(int line)
    {
        var change = _trail[line];
        var (low, high) = change.IsLower ? (change.Before, change.After) : (change.After, change.Before);
        for (var value = low + 1; value <= high; value++)
        {
            var literal = change.IsLower ? _variables.AtLeast(change.Variable, value) : _variables.AtLeast(change.Variable, value).Negated;
            // Over closed values the next open one stands for them.
            if (_variables.ThresholdOf(literal) != value) continue;
            var reasons = new Explanation();
            _propagator.Explain(literal, line, change.Reason.Note, reasons);
            foreach (var reason in reasons.Literals) _trail.WasTrue(reason, line).Should().BeTrue("a reason comes before what it forces");
            var because = reasons.Literals.ToArray();
            var spoils = _solutions.Exists(solution => because.All(reason => Holds(reason, solution)) && !Holds(literal, solution));
            spoils.Should().BeFalse("what keeps the rule and has the reasons has what they force");
            Seen = Seen with { Derived = Seen.Derived + 1 };
        }
    }

    private void CheckContradiction()
    {
        var conflict = _inference.Conflict.Literals.ToArray();
        conflict.All(_trail.IsTrue).Should().BeTrue();
        _solutions.Exists(solution => conflict.All(literal => Holds(literal, solution))).Should().BeFalse("the literals cannot be true together");
        Seen = Seen with { Contradictions = Seen.Contradictions + 1 };
    }

    private void Decide(Literal literal)
    {
        _trail.OpenLevel();
        _trail.Assert(literal, Reason.None);
        TouchAll();
    }

    private void Back(int level)
    {
        var start = _trail.StartOf(level + 1);
        while (_trail.Count > start) _trail.Pop();
        _trail.CloseLevelsAbove(level);
        TouchAll();
    }

    private void TouchAll()
    {
        for (var tag = 0; tag < _tags; tag++) _propagator.Touch(tag);
    }

    private List<Literal> OpenLiterals()
    {
        var open = new List<Literal>();
        for (var variable = 0; variable < _variables.Count; variable++)
        {
            for (var value = _trail.Lower(variable) + 1; value <= _trail.Upper(variable); value++)
            {
                var literal = _variables.AtLeast(variable, value);
                if (_variables.ThresholdOf(literal) == value) open.AddRange([literal, literal.Negated]);
            }
        }
        return open;
    }

    private bool IsCurrent(int[] solution) => Enumerable.Range(0, solution.Length).All(variable => solution[variable] == _trail.Lower(variable));

    private bool Holds(Literal literal, int[] solution) =>
        literal.IsNegated != solution[_variables.VariableOf(literal)] >= _variables.ThresholdOf(literal);

    private IEnumerable<int[]> Assignments(int variable, int[] values)
    {
        if (variable == values.Length)
        {
            yield return [.. values];
            yield break;
        }
        for (var value = _variables.First(variable); value <= _variables.Last(variable); value++)
        {
            if (value > _variables.First(variable) && _variables.ThresholdOf(_variables.AtLeast(variable, value)) != value) continue;
            values[variable] = value;
            foreach (var assignment in Assignments(variable + 1, values)) yield return assignment;
        }
    }
}
