namespace Roadmap.Hostile.Tests;

/// <summary>How a process ended.</summary>
/// <param name="Results">What it said of what it read.</param>
/// <param name="Reading">What it was reading when it ended, or null when it came to its end.</param>
/// <param name="Errors">What it wrote about its end.</param>
internal sealed record Ending(IReadOnlyList<string> Results, string? Reading, string Errors)
{
    /// <summary>The first lines about its end.</summary>
    internal string Why => Errors.Length == 0 ? "said nothing for too long" : string.Join('\n', Errors.Split('\n').Take(12));
}
