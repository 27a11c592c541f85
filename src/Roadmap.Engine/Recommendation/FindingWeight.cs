using System.Collections.Immutable;

namespace Roadmap.Engine.Recommendation;

/// <summary>What a finding brings to the practices that answer it.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Title">Its title, for reasons.</param>
/// <param name="Points">Its points in thousandths, a stall's factor in it; 0 for strengths.</param>
/// <param name="LeadsTo">The ids of the practices it leads to.</param>
internal sealed record FindingWeight(string Id, string Title, long Points, ImmutableArray<string> LeadsTo);
