namespace Roadmap.Rules.Yaml;

/// <summary>The stretch of a file that a node takes up, in offsets.</summary>
/// <param name="Start">A scalar's first character, its quote included; an inline collection's bracket; a block collection's first key or item.</param>
/// <param name="End">Behind the last character. A block collection ends with its last entry, before any comment that follows.</param>
/// <param name="IsBracketed">True for an inline collection, also in JSON.</param>
internal sealed record NodeSpan(int Start, int End, bool IsBracketed);
