using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Bounds;

/// <summary>How long the project goes on at least after each activity has finished.</summary>
internal static class Tails
{
    internal static int[] Of(CompiledProject project)
    {
        var tails = new int[project.Count];
        // There is no positive cycle, so every round lengthens some tail that it may and the last one none.
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var edge in project.Edges.All)
            {
                var tail = edge.Weight - project.Duration[edge.From] + project.Duration[edge.To] + tails[edge.To];
                if (tail <= tails[edge.From]) continue;
                tails[edge.From] = tail;
                moved = true;
            }
        }
        return tails;
    }
}
