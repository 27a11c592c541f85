using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>
/// The serial schedule generation scheme: takes activities in the order of a list and starts each as early as those
/// before it leave room for. An activity that finds no room is placed late, outside all resources, and counted in
/// <see cref="Lateness"/>: so every list has a schedule, and better lists can be told from worse.
/// </summary>
internal sealed class SerialDecoder
{
    private readonly CompiledProject _project;
    private readonly EdgeList _edges;
    private readonly Room _room;
    private readonly LagRepair? _repair;
    private readonly int[]? _wished;

    /// <param name="project">The project.</param>
    /// <param name="graph">What every list keeps to.</param>
    /// <param name="wished">Where each activity starts if there is room, below 0 where it does not matter; null when it does for none.</param>
    internal SerialDecoder(CompiledProject project, SequenceGraph graph, int[]? wished = null)
    {
        _wished = wished;
        _project = project;
        _edges = graph.Edges;
        _room = new Room(project);
        _repair = graph.BackEdges.Length > 0 ? new LagRepair(project, graph.BackEdges) : null;
    }

    /// <summary>By how many periods the activities of the last schedule exceed their windows and greatest lags; 0 when it is feasible.</summary>
    internal long Lateness { get; private set; }

    /// <summary>Builds the schedule of a list.</summary>
    /// <param name="order">Every activity once, in an order that the sequence graph allows.</param>
    /// <param name="starts">Receives the starts.</param>
    /// <param name="mostPasses">How many passes it may take, at least one.</param>
    /// <returns>How many passes over the list it took: more than one only where greatest lags had to be repaired.</returns>
    internal int Decode(ReadOnlySpan<int> order, int[] starts, int mostPasses)
    {
        if (_repair is null)
        {
            Begin();
            foreach (var activity in order) starts[activity] = Place(activity, FromEdges(activity, starts));
            return 1;
        }

        _repair.Begin(mostPasses - 1);
        var passes = 1;
        while (!TryPass(order, starts, _repair)) passes++;
        return passes;
    }

    /// <summary>One pass, given up when a greatest lag breaks and the activity that it is counted from can still be moved.</summary>
    private bool TryPass(ReadOnlySpan<int> order, int[] starts, LagRepair repair)
    {
        Begin();
        repair.BeginPass();
        foreach (var activity in order)
        {
            starts[activity] = Place(activity, Math.Max(FromEdges(activity, starts), repair.From(activity, starts)));
            if (repair.TryRaise(activity, starts)) return false;
            Lateness += repair.Excess(activity, starts);
            repair.Placed(activity);
        }
        return true;
    }

    private void Begin()
    {
        _room.Reset();
        Lateness = 0;
    }

    private int FromEdges(int activity, int[] starts)
    {
        var from = _project.Earliest[activity];
        for (var e = _edges.InFirst[activity]; e < _edges.InFirst[activity + 1]; e++)
            from = Math.Max(from, starts[_edges.InFrom[e]] + _edges.InWeight[e]);
        return from;
    }

    private int Place(int activity, int from)
    {
        var start = HasItsWish(activity, from) ? _wished![activity] : _room.First(activity, from);
        if (start == Room.None) return PlaceLate(activity, from);
        _room.Take(activity, start);
        return start;
    }

    private bool HasItsWish(int activity, int from) =>
        _wished is not null && _wished[activity] >= from && _room.IsAt(activity, _wished[activity]);

    private int PlaceLate(int activity, int from)
    {
        var start = Math.Max(from, _project.Latest[activity] + 1);
        Lateness += start - _project.Latest[activity];
        return start;
    }
}
