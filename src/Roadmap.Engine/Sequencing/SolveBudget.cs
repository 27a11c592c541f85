namespace Roadmap.Engine.Sequencing;

/// <summary>How much work a solve may do. It is counted in work, not in seconds, so that the same budget gives the same schedule everywhere.</summary>
/// <param name="Passes">How many schedules may be generated; each pass over all activities counts, forward or backward.</param>
/// <param name="Conflicts">How many conflicts the exact search may learn from, give or take the few that follow from the last one at once; 0 leaves it out.</param>
public readonly record struct SolveBudget(int Passes, int Conflicts)
{
    /// <summary>5,000 passes and 5,000 conflicts: well under a second for a hundred activities.</summary>
    public static SolveBudget Default { get; } = new(5_000, 5_000);
}
