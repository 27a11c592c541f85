namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>A resource with what is taken from it.</summary>
/// <param name="Capacity">What is there in each period of the horizon.</param>
/// <param name="Usages">What is taken, by activity ordinal.</param>
internal sealed record CompiledResource(int[] Capacity, Usage[] Usages);
