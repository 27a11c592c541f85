using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Whether a project has a schedule at all.</summary>
internal static class Feasibility
{
    /// <returns>What is known, and a schedule when there is one.</returns>
    internal static (ConflictOutcome Outcome, Schedule? Schedule) Of(Project project, long conflicts, CancellationToken cancellation)
    {
        if (ProjectCompiler.Compile(project).Project is not { } compiled) return (ConflictOutcome.Impossible, null);
        if (ExactModel.IsTooLarge(compiled, project.Horizon)) return (ConflictOutcome.Unproved, null);
        if (ExactModel.Build(compiled, project.Horizon) is not { } model) return (ConflictOutcome.Impossible, null);
        return model.Solver.Search([], conflicts, cancellation) switch
        {
            SearchEnd.Found => (ConflictOutcome.Possible, new Schedule([.. model.Starts()])),
            SearchEnd.Refuted => (ConflictOutcome.Impossible, null),
            _ => (ConflictOutcome.Unproved, null),
        };
    }
}
