using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Search;

namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// Activities that can never run at the same time, because together they would take more than there is: one of them comes first.
/// A literal says which. The timetable knows the same, but only where parts are certain; the literal gives the search a word
/// for "this one first", and one such word in a learned clause covers many pairs of bounds.
/// </summary>
internal sealed class PairOrders
{
    /// <summary>With more pairs than this, following them all costs more than it saves.</summary>
    private const int MostPairs = 3_000;

    private readonly Variables _variables;
    private readonly List<Difference> _forward = [];

    private PairOrders(Variables variables) => _variables = variables;

    /// <summary>Adds an order for each pair that is not ordered by arcs already.</summary>
    /// <param name="project">The project.</param>
    /// <param name="variables">Takes a variable for each pair.</param>
    /// <param name="starts">The variable of each activity's start.</param>
    /// <param name="differences">Takes two distances for each pair, one for each order.</param>
    internal static PairOrders Add(CompiledProject project, Variables variables, int[] starts, List<Difference> differences)
    {
        var orders = new PairOrders(variables);
        var pairs = Pairs(project);
        if (pairs.Count > MostPairs) return orders;
        foreach (var (first, second) in pairs)
        {
            var isForward = variables.AtLeast(variables.Add(0, 1), 1);
            orders._forward.Add(new(starts[first], starts[second], project.Duration[first], isForward));
            differences.Add(orders._forward[^1]);
            differences.Add(new(starts[second], starts[first], project.Duration[second], isForward.Negated));
        }
        return orders;
    }

    /// <summary>Sets the values of the orders to those of a schedule whose starts are set.</summary>
    internal void Suggest(int[] values)
    {
        foreach (var pair in _forward)
            values[_variables.VariableOf(pair.Condition)] = values[pair.Head] >= values[pair.Tail] + pair.Distance ? 1 : 0;
    }

    private static List<(int First, int Second)> Pairs(CompiledProject project)
    {
        var pairs = new List<(int, int)>();
        var clashes = Clashes(project);
        var distances = Array.ConvertAll(Enumerable.Range(0, project.Count).ToArray(), from => LongestPaths.From(project, from));
        for (var first = 0; first < project.Count; first++)
        {
            for (var second = first + 1; second < project.Count; second++)
            {
                var isOrdered = distances[first][second] >= project.Duration[first] || distances[second][first] >= project.Duration[second];
                if (clashes[first][second] && !isOrdered) pairs.Add((first, second));
            }
        }
        return pairs;
    }

    /// <summary>For each activity those of higher ordinal that never fit beside it.</summary>
    private static bool[][] Clashes(CompiledProject project)
    {
        var clashes = Array.ConvertAll(new bool[project.Count][], _ => new bool[project.Count]);
        foreach (var resource in project.Resources)
        {
            var most = resource.Capacity.Max();
            var steady = resource.Usages.Where(usage => usage.IsConstant).ToArray();
            foreach (var one in steady)
            {
                foreach (var other in steady)
                    clashes[one.Activity][other.Activity] |= one.Activity < other.Activity && one.Peak + other.Peak > most;
            }
        }
        return clashes;
    }
}
