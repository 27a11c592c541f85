namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>A compiled project, or why there is no schedule at all.</summary>
internal sealed record Compilation(CompiledProject? Project, Infeasibility? Infeasibility);
