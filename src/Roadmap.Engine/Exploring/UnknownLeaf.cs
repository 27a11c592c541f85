using System.Collections.Immutable;

namespace Roadmap.Engine.Exploring;

/// <summary>A leaf that cannot be told because facts are missing.</summary>
/// <param name="Leaf">The leaf in the language.</param>
/// <param name="Sentence">The leaf in a reader's words.</param>
/// <param name="AsksFor">The cells that would settle it.</param>
/// <param name="School">The school it was looked at for, or null for the district itself.</param>
public sealed record UnknownLeaf(string Leaf, string Sentence, ImmutableArray<string> AsksFor, string? School);
