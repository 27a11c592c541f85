namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>An arc as a distance between two starts: <c>start[To] - start[From] &gt;= Weight</c>.</summary>
/// <param name="From">The ordinal of the activity at the tail.</param>
/// <param name="To">The ordinal of the activity at the head.</param>
/// <param name="Weight">The least distance between the starts, negative for a greatest lag.</param>
/// <param name="Arc">The ordinal of the project's arc that it comes from.</param>
internal readonly record struct Edge(int From, int To, int Weight, int Arc);
