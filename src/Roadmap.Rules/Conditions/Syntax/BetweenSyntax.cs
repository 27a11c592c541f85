namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record BetweenSyntax(TextSpan Span, OperandSyntax Low, OperandSyntax High) : PredicateSyntax(Span);
