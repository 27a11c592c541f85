using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Neighbourhoods;

/// <summary>
/// Who hands what to whom in a schedule: an edge from each activity to those that begin with units it has given back. With
/// these edges the schedule becomes an order that can slide along time (a partial order schedule).
/// </summary>
internal sealed class FlowEdges
{
    private readonly CompiledProject _project;
    private readonly List<Usage>[] _byResource;

    internal FlowEdges(CompiledProject project)
    {
        _project = project;
        _byResource = [.. project.Resources.Select(resource => resource.Usages.ToList())];
    }

    /// <summary>The edges among the activities that are not free.</summary>
    internal Edge[] Of(int[] starts, bool[] isFree)
    {
        var linked = new SortedSet<(int From, int To)>();
        foreach (var usages in _byResource)
        {
            usages.Sort((a, b) => starts[a.Activity] != starts[b.Activity]
                ? starts[a.Activity].CompareTo(starts[b.Activity])
                : a.Activity.CompareTo(b.Activity));
            Hand(usages, starts, isFree, linked);
        }
        return [.. linked.Select(link => new Edge(link.From, link.To, _project.Duration[link.From], -1))];
    }

    /// <summary>Lets every activity take from those that have finished: first from those it follows already, then from the last to finish.</summary>
    private void Hand(List<Usage> usages, int[] starts, bool[] isFree, SortedSet<(int From, int To)> linked)
    {
        var given = new List<(int From, int Units)>();
        foreach (var usage in usages)
        {
            if (isFree[usage.Activity]) continue;
            var to = usage.Activity;
            var wanted = usage.Peak;
            for (var i = Next(given, to, starts, linked); wanted > 0 && i >= 0; i = Next(given, to, starts, linked))
            {
                var (from, units) = given[i];
                linked.Add((from, to));
                if (units > wanted) given[i] = (from, units - wanted);
                else given.RemoveAt(i);
                wanted -= units;
            }
            given.Add((to, usage.Peak));
        }
    }

    private int Next(List<(int From, int Units)> given, int to, int[] starts, SortedSet<(int From, int To)> linked)
    {
        var best = -1;
        var bestKey = (false, 0);
        for (var i = 0; i < given.Count; i++)
        {
            var finish = starts[given[i].From] + _project.Duration[given[i].From];
            if (finish > starts[to]) continue;
            var key = (linked.Contains((given[i].From, to)), finish);
            if (best >= 0 && key.CompareTo(bestKey) <= 0) continue;
            (best, bestKey) = (i, key);
        }
        return best;
    }
}
