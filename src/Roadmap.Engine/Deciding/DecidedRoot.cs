namespace Roadmap.Engine.Deciding;

/// <summary>A violated constraint that waits on no other.</summary>
/// <param name="Constraint">Its place in the pack.</param>
/// <param name="Rank">Its own weight plus that of every violated constraint downstream, in thousandths.</param>
internal readonly record struct DecidedRoot(int Constraint, long Rank);
