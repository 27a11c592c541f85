using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Finishing;

/// <summary>
/// Starts each activity of a schedule as early as the others let it, unless the objective would have it later. What comes
/// out has a reason for every start: a step earlier, an arc, a window or something that is full stands in the way.
/// </summary>
internal static class LeftShift
{
    /// <summary>Moves the starts of a feasible schedule, which stays feasible and gets no worse.</summary>
    internal static void Settle(CompiledProject project, CompiledObjective objective, int[] starts)
    {
        var occupancy = new Occupancy(project);
        for (var j = 0; j < starts.Length; j++) occupancy.Put(j, starts[j]);

        var order = Enumerable.Range(0, starts.Length).ToArray();
        for (var moved = true; moved;)
        {
            moved = false;
            Array.Sort(order, (a, b) => starts[a] != starts[b] ? starts[a].CompareTo(starts[b]) : a.CompareTo(b));
            foreach (var activity in order)
            {
                occupancy.Remove(activity, starts[activity]);
                var start = Earliest(project, objective, occupancy, starts, activity);
                moved |= start != starts[activity];
                starts[activity] = start;
                occupancy.Put(activity, start);
            }
        }
    }

    private static int Earliest(CompiledProject project, CompiledObjective objective, Occupancy occupancy, int[] starts, int activity)
    {
        var domain = project.Domains[activity];
        var from = project.Earliest[activity];
        for (var e = project.Edges.InFirst[activity]; e < project.Edges.InFirst[activity + 1]; e++)
            from = Math.Max(from, starts[project.Edges.InFrom[e]] + project.Edges.InWeight[e]);
        for (var start = domain.Next(from); start < starts[activity]; start = domain.Next(start + 1))
        {
            if (occupancy.Fits(activity, start) && !IsWorse(objective, activity, starts[activity], start)) return start;
        }
        return starts[activity];
    }

    /// <summary>True when the first level on which the two starts differ costs more at the new one. The makespan never does.</summary>
    private static bool IsWorse(CompiledObjective objective, int activity, int before, int after)
    {
        foreach (var level in objective.Levels)
        {
            if (level.Cost?[activity] is { } row && row[before] != row[after]) return row[after] > row[before];
        }
        return false;
    }
}
