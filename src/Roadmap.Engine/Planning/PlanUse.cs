using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>How much of a resource is taken in a stretch of the plan.</summary>
/// <param name="Resource">The resource's id.</param>
/// <param name="Name">The stretch for people: a term, a month, a year.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Taken">The amount taken, in the resource's unit; for a resource per term the most at any one time.</param>
/// <param name="Capacity">The amount there is.</param>
/// <param name="By">The ids of the practices that take it, in id order.</param>
public sealed record PlanUse(string Resource, string Name, DateOnly From, DateOnly To, decimal Taken, decimal Capacity, ImmutableArray<string> By)
{
    /// <summary>True when what is under way takes more than there is.</summary>
    public bool IsOver => Taken > Capacity;
}
