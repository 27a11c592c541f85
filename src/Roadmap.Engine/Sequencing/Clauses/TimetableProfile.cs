namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// What the blocks surely take in each period. Kept up to date by differences: a block is taken out and put in again when
/// its bounds have moved, in whichever direction, so that going back in the search costs no more than going on.
/// </summary>
internal sealed class TimetableProfile
{
    private readonly Trail _trail;
    private readonly Load[] _loads;
    private readonly int[] _taken;
    private readonly int[] _from;
    private readonly int[] _until;
    private readonly int[] _stackFrom;
    private readonly int[] _touched;
    private readonly bool[] _isTouched;
    private int _touchedCount;

    internal TimetableProfile(Trail trail, Load[] loads, int periods)
    {
        _trail = trail;
        _loads = loads;
        _taken = new int[periods];
        _from = new int[loads.Length];
        _until = new int[loads.Length];
        _touched = new int[loads.Length];
        _isTouched = new bool[loads.Length];
        _stackFrom = new int[loads.Length];
        for (var load = 0; load < loads.Length; load++)
        {
            _stackFrom[load] = load > 0 && loads[load - 1].Start == loads[load].Start ? _stackFrom[load - 1] : load;
            Touch(load);
        }
        ForgetGrowth();
    }

    /// <summary>The first period in which more may be taken than when growth was last forgotten.</summary>
    internal int GrownFrom { get; private set; }

    /// <summary>The first period after the last of those.</summary>
    internal int GrownUntil { get; private set; }

    internal int At(int period) => _taken[period];

    /// <summary>Whether a block surely is in a period.</summary>
    internal bool Holds(int load, int period) => _from[load] <= period && period < _until[load];

    /// <summary>What lower blocks of the same stack surely take in a period, which a block stands on rather than beside.</summary>
    internal int OwnBelow(int load, int period)
    {
        var taken = 0;
        for (var below = _stackFrom[load]; below < load; below++)
        {
            if (Holds(below, period)) taken += _loads[below].Height;
        }
        return taken;
    }

    internal void Touch(int load)
    {
        if (_isTouched[load]) return;
        _isTouched[load] = true;
        _touched[_touchedCount++] = load;
    }

    internal void Update()
    {
        for (var i = 0; i < _touchedCount; i++) Replace(_touched[i]);
        _touchedCount = 0;
    }

    internal void ForgetGrowth() => (GrownFrom, GrownUntil) = (int.MaxValue, int.MinValue);

    private void Replace(int load)
    {
        _isTouched[load] = false;
        ref readonly var block = ref _loads[load];
        var from = _trail.Upper(block.Start) + block.Shift;
        var until = _trail.Lower(block.Start) + block.Shift + block.Length;
        if (from >= until || !_trail.IsTrue(block.Condition)) from = until = 0;
        if (from == _from[load] && until == _until[load]) return;
        for (var period = _from[load]; period < _until[load]; period++) _taken[period] -= block.Height;
        for (var period = from; period < until; period++) _taken[period] += block.Height;
        _from[load] = from;
        _until[load] = until;
        if (from == until) return;
        GrownFrom = Math.Min(GrownFrom, from);
        GrownUntil = Math.Max(GrownUntil, until);
    }
}
