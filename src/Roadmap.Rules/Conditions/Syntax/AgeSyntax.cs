namespace Roadmap.Rules.Conditions.Syntax;

/// <summary><c>older than</c> and <c>newer than</c>.</summary>
internal sealed record AgeSyntax(TextSpan Span, bool IsOlder, DurationSyntax Duration) : PredicateSyntax(Span);
