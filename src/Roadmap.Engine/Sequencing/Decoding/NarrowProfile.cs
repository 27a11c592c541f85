using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>A profile of one word a period, for activities that take the same in all their periods.</summary>
internal sealed class NarrowProfile : ResourceProfile
{
    private readonly ulong[] _capacity;
    private readonly ulong[] _free;
    private readonly ulong _guard;
    private readonly ulong[] _demand;
    private readonly int[] _duration;
    private int _touched;

    internal NarrowProfile(CompiledProject project, LanePacking packing, ulong[][] demands)
    {
        _capacity = packing.Capacity(project.Horizon);
        _free = [.. _capacity];
        _guard = packing.Guard[0];
        _demand = Array.ConvertAll(demands, static rows => rows.Length == 0 ? 0 : rows[0]);
        _duration = project.Duration;
    }

    internal override void Reset()
    {
        Array.Copy(_capacity, _free, _touched);
        _touched = 0;
    }

    internal override int FirstFit(int activity, int from, int last)
    {
        var demand = _demand[activity];
        if (from > last) return None;
        if (demand == 0) return from;

        var free = _free;
        var guard = _guard;
        var duration = _duration[activity];
        var known = from - 1;
        for (var start = from; start <= last;)
        {
            // Backward, so that a full period skips as far as it can; periods up to `known` were looked at before.
            var end = start + duration - 1;
            var slot = end;
            while (slot > known && ((free[slot] - demand) & guard) == guard) slot--;
            if (slot <= known) return start;
            known = end;
            start = slot + 1;
        }
        return None;
    }

    internal override void Take(int activity, int start)
    {
        var demand = _demand[activity];
        if (demand == 0) return;
        var end = start + _duration[activity];
        for (var slot = start; slot < end; slot++) _free[slot] -= demand;
        if (end > _touched) _touched = end;
    }
}
