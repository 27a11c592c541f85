namespace Roadmap.Reporting.Graphs;

/// <summary>One thing before another.</summary>
/// <param name="From">The node that comes first, by its place.</param>
/// <param name="To">The node that comes after.</param>
/// <param name="IsRequired">True for required, false for advised.</param>
internal readonly record struct GraphEdge(int From, int To, bool IsRequired);
