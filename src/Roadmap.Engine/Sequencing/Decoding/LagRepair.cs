using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>
/// Keeps to the edges that a list goes against. When an activity comes too late for one that was placed before it, that
/// one may not start so early: its floor is raised and the pass begins anew.
/// </summary>
internal sealed class LagRepair
{
    private const int MostRaises = 50;
    private readonly CompiledProject _project;
    private readonly EdgeList _edges;
    private readonly int[] _floor;
    private readonly bool[] _isPlaced;
    private int _raisesLeft;

    internal LagRepair(CompiledProject project, Edge[] backEdges)
    {
        _project = project;
        _edges = new EdgeList(project.Count, backEdges);
        _floor = new int[project.Count];
        _isPlaced = new bool[project.Count];
    }

    /// <summary>A new list: no floor is raised.</summary>
    internal void Begin(int mostRaises)
    {
        Array.Clear(_floor);
        _raisesLeft = Math.Min(mostRaises, MostRaises);
    }

    /// <summary>A new pass over the same list.</summary>
    internal void BeginPass() => Array.Clear(_isPlaced);

    internal void Placed(int activity) => _isPlaced[activity] = true;

    /// <summary>The first start that the floor and what is placed leave.</summary>
    internal int From(int activity, int[] starts)
    {
        var from = _floor[activity];
        for (var e = _edges.InFirst[activity]; e < _edges.InFirst[activity + 1]; e++)
        {
            if (_isPlaced[_edges.InFrom[e]]) from = Math.Max(from, starts[_edges.InFrom[e]] + _edges.InWeight[e]);
        }
        return from;
    }

    /// <summary>Raises the floor of a placed activity for which the new one comes too late; false when there is none or it cannot start later.</summary>
    internal bool TryRaise(int activity, int[] starts)
    {
        if (_raisesLeft <= 0) return false;
        for (var e = _edges.OutFirst[activity]; e < _edges.OutFirst[activity + 1]; e++)
        {
            var other = _edges.OutTo[e];
            var needed = starts[activity] + _edges.OutWeight[e];
            if (!_isPlaced[other] || starts[other] >= needed || needed > _project.Latest[other]) continue;
            _floor[other] = needed;
            _raisesLeft--;
            return true;
        }
        return false;
    }

    /// <summary>By how many periods the activity comes too late for those placed before it.</summary>
    internal long Excess(int activity, int[] starts)
    {
        var excess = 0L;
        for (var e = _edges.OutFirst[activity]; e < _edges.OutFirst[activity + 1]; e++)
        {
            if (_isPlaced[_edges.OutTo[e]]) excess += Math.Max(0, starts[activity] + _edges.OutWeight[e] - starts[_edges.OutTo[e]]);
        }
        return excess;
    }
}
