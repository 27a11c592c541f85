using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>A profile of several words a period, for activities that may take another amount in each of their periods.</summary>
internal sealed class WideProfile : ResourceProfile
{
    private readonly ulong[] _capacity;
    private readonly ulong[] _free;
    private readonly ulong[] _guard;
    private readonly ulong[][] _demands;
    private readonly int[] _duration;
    private int _touched;

    internal WideProfile(CompiledProject project, LanePacking packing, ulong[][] demands)
    {
        _capacity = packing.Capacity(project.Horizon);
        _free = [.. _capacity];
        _guard = packing.Guard;
        _demands = demands;
        _duration = project.Duration;
    }

    internal override void Reset()
    {
        Array.Copy(_capacity, _free, _touched);
        _touched = 0;
    }

    internal override int FirstFit(int activity, int from, int last)
    {
        if (from > last) return None;
        if (_demands[activity].Length == 0) return from;
        var isConstant = _demands[activity].Length == _guard.Length;
        for (var start = from; start <= last;)
        {
            var full = LastFull(activity, start, isConstant);
            if (full < start) return start;
            start = isConstant ? full + 1 : start + 1;
        }
        return None;
    }

    internal override void Take(int activity, int start)
    {
        var rows = _demands[activity];
        if (rows.Length == 0) return;
        var words = _guard.Length;
        var isConstant = rows.Length == words;
        for (var k = 0; k < _duration[activity]; k++)
        {
            var row = isConstant ? 0 : k * words;
            for (var w = 0; w < words; w++) _free[(start + k) * words + w] -= rows[row + w];
        }
        _touched = Math.Max(_touched, (start + _duration[activity]) * words);
    }

    /// <summary>The last period of a placing at which too little is free, or a period before its start.</summary>
    private int LastFull(int activity, int start, bool isConstant)
    {
        var words = _guard.Length;
        for (var k = _duration[activity] - 1; k >= 0; k--)
        {
            if (!Fits(_demands[activity], isConstant ? 0 : k * words, (start + k) * words)) return start + k;
        }
        return start - 1;
    }

    private bool Fits(ulong[] rows, int row, int slot)
    {
        for (var w = 0; w < _guard.Length; w++)
        {
            if (((_free[slot + w] - rows[row + w]) & _guard[w]) != _guard[w]) return false;
        }
        return true;
    }
}
