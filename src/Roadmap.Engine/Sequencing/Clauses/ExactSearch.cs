using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Searches for a better schedule, or for the proof that there is none.</summary>
internal static class ExactSearch
{
    /// <param name="project">The project.</param>
    /// <param name="objective">What is to be small.</param>
    /// <param name="incumbent">The best schedule known, or null.</param>
    /// <param name="lowerBounds">A value for each level below which no schedule goes.</param>
    /// <param name="conflicts">How many conflicts it may use.</param>
    /// <param name="cancellation">Ends the search early with what it has.</param>
    internal static ExactOutcome Run(
        CompiledProject project, CompiledObjective objective, int[]? incumbent, long[] lowerBounds, int conflicts, CancellationToken cancellation) =>
        new() { Starts = incumbent, IsExhausted = false, LowerBounds = [], Conflicts = 0 };
}
