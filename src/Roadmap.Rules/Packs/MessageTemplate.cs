using System.Collections.Immutable;

namespace Roadmap.Rules.Packs;

/// <summary>A message with placeholders.</summary>
/// <param name="Source">The message as written.</param>
/// <param name="Parts">Its parts, in order.</param>
public sealed record MessageTemplate(string Source, ImmutableArray<TextPart> Parts);
