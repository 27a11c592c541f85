namespace Roadmap.Rules.Problems;

/// <summary>A file as it is and as it would be with the fixes of its problems.</summary>
/// <param name="Path">The file as it was named when it was read.</param>
/// <param name="Before">The text that was read, without a byte order mark.</param>
/// <param name="After">The text with the fixes in it.</param>
/// <param name="Fixes">How many problems are mended in it.</param>
public sealed record FixedFile(string Path, string Before, string After, int Fixes);
