using System.Diagnostics;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>Turns arcs of every kind into distances between starts, the strongest one for each pair of activities.</summary>
internal static class EdgeReader
{
    internal static Edge[] Read(Project project, Dictionary<string, int> ordinals)
    {
        var strongest = new SortedDictionary<(int From, int To), Edge>();
        for (var i = 0; i < project.Arcs.Length; i++)
        {
            foreach (var edge in Of(project, i, ordinals)) Keep(strongest, edge);
        }
        return [.. strongest.Values];
    }

    /// <summary>The distances that one arc sets: for its least lag, and backwards for its greatest.</summary>
    internal static IEnumerable<Edge> Of(Project project, int ordinal, Dictionary<string, int> ordinals)
    {
        var arc = project.Arcs[ordinal];
        int from = ordinals[arc.From], to = ordinals[arc.To];
        var shift = Shift(arc.Kind, project.Activities[from].Duration, project.Activities[to].Duration);
        yield return new Edge(from, to, shift + arc.MinLag, ordinal);
        if (arc.MaxLag is { } most) yield return new Edge(to, from, -(shift + most), ordinal);
    }

    /// <summary>The distance between the starts when the distance between the tied ends is nothing.</summary>
    private static int Shift(ArcKind kind, int from, int to) => kind switch
    {
        ArcKind.FinishToStart => from,
        ArcKind.StartToStart => 0,
        ArcKind.FinishToFinish => from - to,
        ArcKind.StartToFinish => -to,
        _ => throw new UnreachableException(),
    };

    private static void Keep(SortedDictionary<(int From, int To), Edge> strongest, Edge edge)
    {
        if (edge.From == edge.To && edge.Weight <= 0) return;
        if (!strongest.TryGetValue((edge.From, edge.To), out var known) || edge.Weight > known.Weight)
            strongest[(edge.From, edge.To)] = edge;
    }
}
