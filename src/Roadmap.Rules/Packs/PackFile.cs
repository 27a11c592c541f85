namespace Roadmap.Rules.Packs;

/// <summary>One file of a pack, or a district file, held in memory.</summary>
/// <param name="Path">The name relative to the pack's root, with forward slashes; it shows in problems and takes part in the pack's hash.</param>
/// <param name="Content">The whole text.</param>
public sealed record PackFile(string Path, string Content);
