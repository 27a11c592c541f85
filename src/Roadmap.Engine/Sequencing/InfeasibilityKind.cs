namespace Roadmap.Engine.Sequencing;

/// <summary>Why a project has no schedule.</summary>
public enum InfeasibilityKind
{
    /// <summary>Arcs run in a circle whose lags add up to more than nothing: each activity would have to come after itself.</summary>
    Cycle,

    /// <summary>An activity is left without a start: what pushes it and what holds it back cross, or no period is open and large enough.</summary>
    NoStart,

    /// <summary>Every combination of starts was ruled out by search.</summary>
    Search,
}
