namespace Roadmap.Engine.Exploring;

/// <summary>How often one of the first leverage points stays there.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Rank">Its place in the district as it stands, from 1.</param>
/// <param name="StaysFirst">In how many samples it is among the first points.</param>
/// <param name="SameRank">In how many samples it has the same place.</param>
public sealed record PointStability(string Id, string Title, int Rank, int StaysFirst, int SameRank);
