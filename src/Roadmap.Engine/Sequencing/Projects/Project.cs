using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>Activities to be placed in a row of periods, the ties between them and what they share.</summary>
public sealed class Project
{
    /// <summary>Checks and keeps the parts.</summary>
    /// <param name="horizon">How many periods there are; everything has finished when they have passed.</param>
    /// <param name="activities">The activities, with distinct ids.</param>
    /// <param name="arcs">The ties between them.</param>
    /// <param name="resources">What is shared at the same time.</param>
    /// <param name="budgets">What is used up over windows of periods; resources and budgets have distinct ids.</param>
    /// <exception cref="ArgumentException">An id is repeated or not known, or a number is out of its range. The message names the part.</exception>
    public Project(
        int horizon,
        ImmutableArray<Activity> activities,
        ImmutableArray<Arc> arcs = default,
        ImmutableArray<Resource> resources = default,
        ImmutableArray<Budget> budgets = default)
    {
        Horizon = horizon;
        Activities = activities;
        Arcs = arcs.IsDefault ? [] : arcs;
        Resources = resources.IsDefault ? [] : resources;
        Budgets = budgets.IsDefault ? [] : budgets;
        ProjectCheck.Check(this);
    }

    /// <summary>The largest horizon, lag, duration and number of periods that the solver's arithmetic is made for.</summary>
    internal const int MostPeriods = 100_000;

    /// <summary>How many periods there are, numbered from 0.</summary>
    public int Horizon { get; }

    /// <summary>The activities. Their place here is their ordinal in a schedule.</summary>
    public ImmutableArray<Activity> Activities { get; }

    /// <summary>The ties between activities.</summary>
    public ImmutableArray<Arc> Arcs { get; }

    /// <summary>What is shared at the same time.</summary>
    public ImmutableArray<Resource> Resources { get; }

    /// <summary>What is used up over windows of periods.</summary>
    public ImmutableArray<Budget> Budgets { get; }
}
