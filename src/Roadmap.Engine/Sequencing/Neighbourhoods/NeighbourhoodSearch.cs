using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Search;

namespace Roadmap.Engine.Sequencing.Neighbourhoods;

/// <summary>
/// Improves schedules of short makespan piece by piece: most activities keep the order in which they hand resources on, a few
/// are free, and the exact search either finds a shorter schedule of that kind or rules it out.
/// </summary>
internal sealed class NeighbourhoodSearch
{
    private const int ConflictsEach = 200;
    private const int FewestFree = 8;

    private readonly CompiledProject _project;
    private readonly CompiledObjective _objective;
    private readonly long _bound;
    private readonly CancellationToken _cancellation;
    private readonly Xoshiro256 _random;
    private readonly FreeChoice _choice;
    private readonly FlowEdges _flow;
    private int _free;

    internal NeighbourhoodSearch(CompiledProject project, CompiledObjective objective, long bound, ulong seed, CancellationToken cancellation)
    {
        (_project, _objective, _bound, _cancellation) = (project, objective, bound, cancellation);
        _random = new Xoshiro256(~seed);
        _choice = new FreeChoice(project, _random);
        _flow = new FlowEdges(project);
        _free = Math.Max(Math.Min(FewestFree, project.Count), project.Count / 2);
    }

    /// <summary>The conflicts used so far.</summary>
    internal int Conflicts { get; private set; }

    /// <summary>Improves until the conflicts are spent or the bound is met.</summary>
    /// <param name="elite">Schedules of one makespan, to be improved in turn.</param>
    /// <param name="conflicts">How many conflicts it may use.</param>
    /// <returns>The shortest schedule found; one of the elite when none is shorter.</returns>
    internal int[] Run(IReadOnlyList<int[]> elite, int conflicts)
    {
        var attempts = conflicts;
        while (Conflicts < conflicts && attempts-- > 0 && Makespan(elite[0]) > _bound && !_cancellation.IsCancellationRequested)
        {
            var starts = elite[_random.Below(elite.Count)];
            if (Improve(starts, conflicts - Conflicts) is { } better) elite = [better];
        }
        return elite[0];
    }

    private long Makespan(int[] starts) => _objective.Levels[0].Of(starts);

    private int[]? Improve(int[] starts, int conflicts)
    {
        if (Restrict(starts, _choice.Choose(starts, _free)) is not { } restricted) return null;
        // A bound one below the makespan asks for any shorter schedule, and for nothing else.
        var aim = Makespan(starts) - 1;
        var outcome = ExactSearch.Run(restricted, _objective, starts, [aim], Math.Min(ConflictsEach, conflicts), _cancellation);
        Conflicts += outcome.Conflicts;
        if (outcome.Starts is { } found && Makespan(found) <= aim) return found;
        _free = outcome.IsExhausted ? Math.Min(_free + 1, _project.Count) : Math.Max(_free - 1, FewestFree);
        return null;
    }

    private CompiledProject? Restrict(int[] starts, bool[] isFree)
    {
        var edges = new EdgeList(_project.Count, [.. _project.Edges.All, .. _flow.Of(starts, isFree)]);
        var windows = new WindowPropagator(edges, _project.Domains);
        return windows.Run() is not null ? null : _project.With(edges, windows.Earliest, windows.Latest);
    }
}
