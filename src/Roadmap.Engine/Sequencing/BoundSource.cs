namespace Roadmap.Engine.Sequencing;

/// <summary>Which argument gave a lower bound.</summary>
public enum BoundSource
{
    /// <summary>Every activity at the first start that windows and arcs leave it.</summary>
    Windows,

    /// <summary>What is taken from a resource in all against what it has by then.</summary>
    Energy,

    /// <summary>The exact search ruled out everything below.</summary>
    Search,
}
