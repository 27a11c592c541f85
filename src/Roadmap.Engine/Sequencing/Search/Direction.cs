using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Decoding;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>One way of building schedules: from the beginning, or from the end of the mirrored project.</summary>
internal sealed class Direction
{
    private readonly CompiledProject _project;
    private readonly bool _isMirrored;
    private readonly SerialDecoder _serial;
    private readonly ParallelDecoder _parallel;
    private readonly StartOrder _startOrder;
    private readonly int[] _starts;

    private Direction(CompiledProject project, SequenceGraph graph, bool isMirrored, int[]? wished = null)
    {
        (_project, Graph, _isMirrored) = (project, graph, isMirrored);
        _serial = new SerialDecoder(project, graph, wished);
        _parallel = new ParallelDecoder(project, graph);
        _startOrder = new StartOrder(graph, project.Horizon);
        _starts = new int[project.Count];
    }

    /// <summary>The project as this direction sees it.</summary>
    internal CompiledProject Project => _project;

    /// <summary>What every list of this direction keeps to.</summary>
    internal SequenceGraph Graph { get; }

    /// <summary>Forward only, or forward and backward where that says the same of the makespan.</summary>
    /// <param name="project">The project.</param>
    /// <param name="mayMirror">Whether only the makespan counts.</param>
    /// <param name="wished">Where activities start if there is room, see <see cref="SerialDecoder"/>.</param>
    internal static Direction[] For(CompiledProject project, bool mayMirror, int[]? wished = null)
    {
        var graph = new SequenceGraph(project);
        var forward = new Direction(project, graph, isMirrored: false, wished);
        if (!mayMirror || !MirroredProject.Allows(project, graph)) return [forward];
        var mirrored = MirroredProject.Of(project);
        return [forward, new Direction(mirrored, new SequenceGraph(mirrored), isMirrored: true)];
    }

    /// <summary>Decodes a list serially.</summary>
    /// <returns>The passes it took.</returns>
    internal int Decode(ReadOnlySpan<int> order, int mostPasses, Candidate into, out long lateness)
    {
        var passes = _serial.Decode(order, _isMirrored ? _starts : into.Starts, mostPasses);
        if (_isMirrored) Turn(_starts, into.Starts);
        lateness = _serial.Lateness;
        return passes;
    }

    /// <summary>The list that the parallel scheme makes of keys; lower keys come first.</summary>
    internal void ParallelOrder(int[] keys, Span<int> order)
    {
        _parallel.Decode(keys, _starts);
        _startOrder.Read(_starts, order);
    }

    /// <summary>The list of a schedule in this direction.</summary>
    internal void ReadOrder(int[] starts, Span<int> order)
    {
        if (!_isMirrored)
        {
            _startOrder.Read(starts, order);
            return;
        }
        Turn(starts, _starts);
        _startOrder.Read(_starts, order);
    }

    /// <summary>Turns time round within the makespan, so that the schedule begins at 0 again.</summary>
    private void Turn(int[] from, int[] to)
    {
        var end = 0;
        for (var j = 0; j < from.Length; j++) end = Math.Max(end, from[j] + _project.Duration[j]);
        for (var j = 0; j < from.Length; j++) to[j] = end - from[j] - _project.Duration[j];
    }
}
