namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>What follows a dot.</summary>
/// <param name="Name">A facet or role; <c>reached</c> when <paramref name="Level"/> is set.</param>
/// <param name="Span">All of it, without the dot.</param>
/// <param name="Level">The word in the brackets of <c>reached(...)</c>.</param>
/// <param name="LevelSpan">Where that word stands.</param>
internal sealed record SegmentSyntax(string Name, TextSpan Span, string? Level, TextSpan LevelSpan);
