using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>
/// The parallel schedule generation scheme: goes through the periods and starts in each whatever is ready and has room,
/// the lowest key first. It makes good schedules to begin from, but cannot make every one. Edges that a list may go
/// against are left to the serial scheme that follows.
/// </summary>
internal sealed class ParallelDecoder
{
    private readonly CompiledProject _project;
    private readonly EdgeList _edges;
    private readonly Room _room;
    private readonly int[] _pending;
    private readonly int[] _missing;
    private readonly int[] _ready;
    private int _pendingCount;

    internal ParallelDecoder(CompiledProject project, SequenceGraph graph)
    {
        _project = project;
        _edges = graph.Edges;
        _room = new Room(project);
        _pending = new int[project.Count];
        _missing = new int[project.Count];
        _ready = new int[project.Count];
    }

    /// <summary>Builds a schedule; what finds no room is put after the last window.</summary>
    internal void Decode(int[] keys, int[] starts)
    {
        Begin(keys);
        for (var period = 0; _pendingCount > 0;)
        {
            var next = StartAll(period, starts);
            period = Math.Max(period + 1, next);
        }
    }

    private void Begin(int[] keys)
    {
        _room.Reset();
        _pendingCount = _project.Count;
        for (var j = 0; j < _project.Count; j++)
        {
            _pending[j] = j;
            _missing[j] = _edges.InFirst[j + 1] - _edges.InFirst[j];
            _ready[j] = _project.Earliest[j];
        }
        Array.Sort(_pending, (a, b) => keys[a] != keys[b] ? keys[a].CompareTo(keys[b]) : a.CompareTo(b));
    }

    /// <summary>Starts what it can in a period and returns the first period in which anything that waits could be ready.</summary>
    private int StartAll(int period, int[] starts)
    {
        var next = int.MaxValue;
        var kept = 0;
        for (var i = 0; i < _pendingCount; i++)
        {
            var activity = _pending[i];
            if (CanStart(activity, period))
            {
                starts[activity] = period;
                Release(activity, period);
                continue;
            }
            _pending[kept++] = activity;
            if (_missing[activity] == 0) next = Math.Min(next, _ready[activity]);
        }
        _pendingCount = kept;
        return next == int.MaxValue ? period : next;
    }

    private bool CanStart(int activity, int period)
    {
        if (_missing[activity] > 0 || _ready[activity] > period) return false;
        if (period > _project.Latest[activity]) return true;
        if (!_room.IsAt(activity, period)) return false;
        _room.Take(activity, period);
        return true;
    }

    private void Release(int activity, int start)
    {
        for (var e = _edges.OutFirst[activity]; e < _edges.OutFirst[activity + 1]; e++)
        {
            var to = _edges.OutTo[e];
            _missing[to]--;
            _ready[to] = Math.Max(_ready[to], start + _edges.OutWeight[e]);
        }
    }
}
