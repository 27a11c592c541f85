namespace Roadmap.Engine.Batching.Feeding;

/// <summary>A stretch of whole lines of a stream.</summary>
/// <param name="Length">How many bytes it has at most.</param>
/// <param name="FirstLine">The number of its first line, from 1.</param>
internal readonly record struct LineRange(long Length, long FirstLine)
{
    /// <summary>All of it.</summary>
    internal static LineRange All => new(long.MaxValue, 1);
}
