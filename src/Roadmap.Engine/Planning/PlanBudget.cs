namespace Roadmap.Engine.Planning;

/// <summary>How much work the search for a plan may do. It counts work and not seconds, so that the same budget gives the same plan on every machine.</summary>
/// <param name="Passes">How many schedules may be tried; 1 or more.</param>
/// <param name="Conflicts">How many dead ends the exact search may learn from before it gives up proving; 0 leaves the proof out.</param>
public sealed record PlanBudget(int Passes, int Conflicts)
{
    /// <summary>Enough for the plans of a district in less than a tenth of a second.</summary>
    public static PlanBudget Usual { get; } = new(400, 400);
}
