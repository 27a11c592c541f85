namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// A shared capacity, period by period. A block whose latest start lies before the end of its earliest run surely takes some
/// periods; where those sums leave too little room, other blocks move. Each explanation speaks of a single period, which
/// keeps it short and lets it hold in many other places of the search (pointwise explanations: Schutt, Feydy, Stuckey and
/// Wallace, "Explaining the cumulative propagator", 2011).
/// </summary>
internal sealed class Timetable : Propagator
{
    private readonly Trail _trail;
    private readonly TimetableProfile _profile;
    private readonly TimetableReasons _reasons;
    private readonly Load[] _loads;
    private readonly int[] _capacity;
    private readonly bool[] _isUnseen;

    private Timetable(Variables variables, Trail trail, Load[] loads, int[] capacity)
    {
        _trail = trail;
        _loads = loads;
        _capacity = capacity;
        _profile = new(trail, loads, capacity.Length);
        _reasons = new(variables, trail, loads, capacity);
        _isUnseen = new bool[loads.Length];
        Array.Fill(_isUnseen, true);
    }

    /// <summary>Adds itself to a solver.</summary>
    /// <param name="solver">The solver.</param>
    /// <param name="loads">The blocks; those of one start stand together, lower ones first.</param>
    /// <param name="capacity">What is there in each period; every block ends within them whenever it starts.</param>
    internal static Timetable Post(ClauseSolver solver, IEnumerable<Load> loads, int[] capacity)
    {
        Load[] blocks = [.. loads];
        var timetable = new Timetable(solver.Variables, solver.Trail, blocks, capacity);
        var starts = blocks.Select((block, index) => (block.Start, index));
        var conditions = blocks.Select((block, index) => (solver.Variables.VariableOf(block.Condition), index)).Where(pair => pair.Item1 != 0);
        solver.Add(timetable, starts.Concat(conditions));
        return timetable;
    }

    internal override void Touch(int tag)
    {
        _profile.Touch(tag);
        _isUnseen[tag] = true;
    }

    internal override bool Propagate(Inference inference)
    {
        _profile.Update();
        if (!Check(inference)) return false;
        for (var load = 0; load < _loads.Length; load++)
        {
            if (!_isUnseen[load] && !IsNearGrowth(load)) continue;
            if (!Fit(load, inference)) return false;
            _isUnseen[load] = false;
        }
        _profile.ForgetGrowth();
        return true;
    }

    internal override void Explain(Literal implied, int line, int note, Explanation into) =>
        _reasons.ExplainMove(implied, line, note, into);

    /// <summary>Whether any period surely holds too much.</summary>
    private bool Check(Inference inference)
    {
        for (var period = _profile.GrownFrom; period < _profile.GrownUntil; period++)
        {
            if (_profile.At(period) <= _capacity[period]) continue;
            inference.Conflict.Clear();
            _reasons.ExplainOverload(period, inference.Conflict);
            return false;
        }
        return true;
    }

    /// <summary>Whether the profile has grown where a block would lie at one of the ends of its window.</summary>
    private bool IsNearGrowth(int load)
    {
        ref readonly var block = ref _loads[load];
        var first = _trail.Lower(block.Start) + block.Shift;
        var last = _trail.Upper(block.Start) + block.Shift + block.Length;
        return first < _profile.GrownUntil && last > _profile.GrownFrom;
    }

    private bool Fit(int load, Inference inference)
    {
        ref readonly var block = ref _loads[load];
        if (_trail.IsFixed(block.Start) || !_trail.IsTrue(block.Condition)) return true;
        return FitAtTheLower(load, inference) && FitAtTheUpper(load, inference);
    }

    /// <summary>Moves the earliest start past the last period of its run that has no room, as often as there is one.</summary>
    private bool FitAtTheLower(int load, Inference inference)
    {
        ref readonly var block = ref _loads[load];
        while (true)
        {
            var from = _trail.Lower(block.Start) + block.Shift;
            var period = from + block.Length - 1;
            while (period >= from && HasRoom(load, period)) period--;
            if (period < from) return true;
            if (!inference.Raise(block.Start, period - block.Shift + 1, this, _reasons.Note(load, period))) return false;
        }
    }

    /// <summary>Moves the latest start before the first period of its run that has no room, as often as there is one.</summary>
    private bool FitAtTheUpper(int load, Inference inference)
    {
        ref readonly var block = ref _loads[load];
        while (true)
        {
            var from = _trail.Upper(block.Start) + block.Shift;
            var until = from + block.Length;
            var period = from;
            while (period < until && HasRoom(load, period)) period++;
            if (period == until) return true;
            if (!inference.Cap(block.Start, period - block.Shift - block.Length, this, _reasons.Note(load, period))) return false;
        }
    }

    /// <summary>Whether a block fits into a period beside what others surely take there. Where it surely is itself it was counted already.</summary>
    private bool HasRoom(int load, int period)
    {
        var room = _capacity[period] - _profile.At(period) - _loads[load].Level;
        return room >= 0 || _profile.Holds(load, period) || room + _profile.OwnBelow(load, period) >= 0;
    }
}
