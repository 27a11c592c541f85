using System.Collections.Immutable;

namespace Roadmap.Engine.Ordering;

/// <summary>A violated constraint that waits on no other: where a repair begins.</summary>
/// <param name="Id">The constraint's id.</param>
/// <param name="Rank">Its own weight plus that of every violated constraint downstream, in thousandths.</param>
/// <param name="HoldsUp">The ids of the violated constraints downstream, in id order.</param>
public sealed record OrderRoot(string Id, long Rank, ImmutableArray<string> HoldsUp);
