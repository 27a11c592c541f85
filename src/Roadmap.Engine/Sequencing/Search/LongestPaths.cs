using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Longest distances between starts along the edges that push.</summary>
internal static class LongestPaths
{
    internal const int Unreached = int.MinValue;

    /// <summary>The distance from one activity to each, or <see cref="Unreached"/>.</summary>
    internal static int[] From(CompiledProject project, int activity)
    {
        var distance = new int[project.Count];
        Array.Fill(distance, Unreached);
        distance[activity] = 0;
        var open = new Queue<int>([activity]);
        while (open.TryDequeue(out var at))
        {
            for (var e = project.Edges.OutFirst[at]; e < project.Edges.OutFirst[at + 1]; e++)
            {
                var reached = distance[at] + project.Edges.OutWeight[e];
                if (project.Edges.OutWeight[e] < 0 || reached <= distance[project.Edges.OutTo[e]]) continue;
                distance[project.Edges.OutTo[e]] = reached;
                open.Enqueue(project.Edges.OutTo[e]);
            }
        }
        return distance;
    }
}
