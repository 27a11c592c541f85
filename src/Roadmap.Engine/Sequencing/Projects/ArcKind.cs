namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>Which ends of two activities an arc ties together.</summary>
public enum ArcKind
{
    /// <summary>The later one starts at least the lag after the finish of the earlier one.</summary>
    FinishToStart,

    /// <summary>The later one starts at least the lag after the start of the earlier one.</summary>
    StartToStart,

    /// <summary>The later one finishes at least the lag after the finish of the earlier one.</summary>
    FinishToFinish,

    /// <summary>The later one finishes at least the lag after the start of the earlier one.</summary>
    StartToFinish,
}
