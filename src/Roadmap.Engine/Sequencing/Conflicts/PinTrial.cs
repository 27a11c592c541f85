using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Answers "why not then?": solves again with one activity pinned, and compares.</summary>
public static class PinTrial
{
    /// <summary>Solves again with a pin. Of schedules that are equally good it takes one in which few activities move.</summary>
    /// <param name="project">The project.</param>
    /// <param name="schedule">A schedule of it, with which to compare.</param>
    /// <param name="activity">The id of the activity to pin; a pin that it has already is replaced.</param>
    /// <param name="start">The period in which it would start.</param>
    /// <param name="options">How to solve; give what the schedule was solved with.</param>
    /// <param name="cancellation">Ends the solve early with what it has.</param>
    /// <exception cref="ArgumentException">The project has no such activity, the schedule has another number of starts, or the start is negative.</exception>
    public static PinTrialResult Run(
        Project project, Schedule schedule, string activity, int start, SolveOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(schedule);
        if (schedule.Starts.Length != project.Activities.Length) throw new ArgumentException("The schedule is of another project.", nameof(schedule));
        options ??= new SolveOptions();
        var pinned = Pinned(project, Ordinals.Of(project, activity), start);
        var moves = ObjectiveLevel.Moves([.. schedule.Starts.Select(known => (int?)known)]);
        var calm = options with { Objective = new Objective([.. options.Objective.Levels, moves]), Warm = schedule };
        var result = ProjectSolver.Solve(pinned, calm, cancellation);
        return new PinTrialResult(result, Changes(project, schedule, options.Objective, result), Moved(project, schedule, result.Schedule));
    }

    private static Project Pinned(Project project, int ordinal, int start)
    {
        var activities = project.Activities.SetItem(ordinal, project.Activities[ordinal] with { Pin = start });
        return new Project(project.Horizon, activities, project.Arcs, project.Resources, project.Budgets);
    }

    private static ImmutableArray<LevelChange> Changes(Project project, Schedule before, Objective objective, SolveResult result)
    {
        if (result.Schedule is null || ProjectCompiler.Compile(project).Project is not { } compiled) return [];
        var levels = ObjectiveCompiler.Compile(compiled, objective);
        var was = levels.Of(before.Starts.AsSpan());
        var comes = levels.Of(result.Schedule.Starts.AsSpan());
        return [.. objective.Levels.Select((level, i) => new LevelChange(level.Kind, was[i], comes[i]))];
    }

    private static ImmutableArray<ActivityMove> Moved(Project project, Schedule before, Schedule? after) => after is null
        ? []
        : [.. from j in Enumerable.Range(0, project.Activities.Length)
              where before.Starts[j] != after.Starts[j]
              select new ActivityMove(project.Activities[j].Id, before.Starts[j], after.Starts[j])];
}
