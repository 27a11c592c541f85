namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>Nothing follows the subject.</summary>
internal sealed record MissingSyntax(TextSpan Span) : PredicateSyntax(Span);
