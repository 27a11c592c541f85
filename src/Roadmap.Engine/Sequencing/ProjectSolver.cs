using Roadmap.Engine.Sequencing.Compiling;
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
        if (compilation.Project is not { } compiled) return SolveRun.Impossible(compilation.Infeasibility!);
        return new SolveRun(compiled, options, cancellation).Run();
    }
}
