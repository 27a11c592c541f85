using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>Follows all edges until no window moves, stepping over closed starts. There is no positive cycle, so every round gains and it ends.</summary>
internal sealed class WindowPropagator
{
    private readonly EdgeList _edges;
    private readonly StartDomain[] _domains;
    private readonly int[] _pushedBy;
    private readonly int[] _heldBy;

    internal WindowPropagator(EdgeList edges, StartDomain[] domains)
    {
        (_edges, _domains) = (edges, domains);
        Earliest = new int[domains.Length];
        Latest = new int[domains.Length];
        _pushedBy = new int[domains.Length];
        _heldBy = new int[domains.Length];
        Array.Fill(_pushedBy, -1);
        Array.Fill(_heldBy, -1);
    }

    internal int[] Earliest { get; }

    internal int[] Latest { get; }

    /// <summary>Narrows the windows; returns the reason when one of them is empty.</summary>
    internal Infeasibility? Run()
    {
        for (var j = 0; j < _domains.Length; j++)
        {
            Earliest[j] = _domains[j].Next(_domains[j].First);
            Latest[j] = _domains[j].Previous(_domains[j].Last);
            if (Earliest[j] == StartDomain.None) return Empty(j);
        }

        for (var moved = true; moved;)
        {
            moved = false;
            for (var i = 0; i < _edges.All.Length; i++)
            {
                if (Push(i)) moved = true;
                if (Hold(i)) moved = true;
                if (FirstEmpty(_edges.All[i]) is { } empty) return Empty(empty);
            }
        }
        return null;
    }

    private bool Push(int i)
    {
        var edge = _edges.All[i];
        var pushed = Earliest[edge.From] + edge.Weight;
        if (pushed <= Earliest[edge.To]) return false;
        Earliest[edge.To] = _domains[edge.To].Next(pushed);
        _pushedBy[edge.To] = i;
        return true;
    }

    private bool Hold(int i)
    {
        var edge = _edges.All[i];
        var held = Latest[edge.To] - edge.Weight;
        if (held >= Latest[edge.From]) return false;
        var latest = _domains[edge.From].Previous(held);
        Latest[edge.From] = latest == StartDomain.None ? -1 : latest;
        _heldBy[edge.From] = i;
        return true;
    }

    private int? FirstEmpty(Edge edge) =>
        Earliest[edge.From] > Latest[edge.From] ? edge.From
        : Earliest[edge.To] > Latest[edge.To] ? edge.To
        : null;

    private Infeasibility Empty(int without)
    {
        var activities = new List<int>();
        var arcs = new List<int>();
        for (int at = without, steps = 0; _pushedBy[at] >= 0 && steps < _domains.Length; at = _edges.All[_pushedBy[at]].From, steps++)
        {
            activities.Insert(0, _edges.All[_pushedBy[at]].From);
            arcs.Insert(0, _edges.All[_pushedBy[at]].Arc);
        }
        activities.Add(without);
        for (int at = without, steps = 0; _heldBy[at] >= 0 && steps < _domains.Length; at = _edges.All[_heldBy[at]].To, steps++)
        {
            activities.Add(_edges.All[_heldBy[at]].To);
            arcs.Add(_edges.All[_heldBy[at]].Arc);
        }
        return new(InfeasibilityKind.NoStart, [.. activities], [.. arcs], without);
    }
}
