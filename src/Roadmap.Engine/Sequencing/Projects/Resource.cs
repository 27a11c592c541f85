using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>Something that running activities share, and that is free again when they finish.</summary>
/// <param name="Id">Its name in demands.</param>
/// <param name="Capacity">What is there in each period of the project's horizon, or a single amount for all of them.</param>
public sealed record Resource(string Id, ImmutableArray<int> Capacity)
{
    /// <summary>A resource that is the same in every period.</summary>
    public static Resource Constant(string id, int capacity) => new(id, [capacity]);

    /// <summary>What is there in a period within the horizon.</summary>
    public int At(int period) => Capacity.Length == 1 ? Capacity[0] : Capacity[period];
}
