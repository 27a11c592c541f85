namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record CompareSyntax(TextSpan Span, Comparison Comparison, OperandSyntax Right) : PredicateSyntax(Span);
