namespace Roadmap.Cli.Checking;

/// <summary>One thing to check.</summary>
/// <param name="Path">The pack's folder or file, or the district file.</param>
/// <param name="IsPack">True for a pack.</param>
internal sealed record CheckTarget(string Path, bool IsPack);
