namespace Roadmap.Rules.Vocabulary;

/// <summary>A pointer into a source.</summary>
/// <param name="Source">The id of a source of the pack.</param>
/// <param name="At">Where in it; null for the whole.</param>
/// <param name="Says">What it says, in our words; null when only cited.</param>
public sealed record Citation(string Source, string? At, string? Says);
