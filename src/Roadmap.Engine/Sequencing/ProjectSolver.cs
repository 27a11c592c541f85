using Roadmap.Engine.Sequencing.Bounds;
using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing;

/// <summary>The door: places the activities of a project as well as the budget allows and says how good that is.</summary>
public static class ProjectSolver
{
    /// <summary>Solves a project. The same project and options give the same result on every machine, unless it is cancelled.</summary>
    /// <exception cref="ArgumentException">The objective does not fit the project.</exception>
    public static SolveResult Solve(Project project, SolveOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(project);
        options ??= new SolveOptions();
        var compilation = ProjectCompiler.Compile(project);
        if (compilation.Project is not { } compiled) return Impossible(compilation.Infeasibility!, 0, 0);
        var objective = ObjectiveCompiler.Compile(compiled, options.Objective);
        var bounds = LowerBounds.Of(compiled, objective);
        var exact = ExactSearch.Run(compiled, objective, null, [.. bounds.Select(bound => bound.Value)], options.Budget.Conflicts, cancellation);
        if (exact.IsExhausted && exact.Starts is null) return Impossible(Infeasibility.Searched, 0, exact.Conflicts);
        return new SolveResult
        {
            Stop = exact.IsExhausted ? StopReason.Proved : StopReason.BudgetSpent,
            Schedule = exact.Starts is { } starts ? new Schedule([.. starts]) : null,
            Levels = [],
            Passes = 0,
            Conflicts = exact.Conflicts,
        };
    }

    private static SolveResult Impossible(Infeasibility reason, int passes, int conflicts) =>
        new() { Stop = StopReason.Infeasible, Schedule = null, Levels = [], Infeasibility = reason, Passes = passes, Conflicts = conflicts };
}
