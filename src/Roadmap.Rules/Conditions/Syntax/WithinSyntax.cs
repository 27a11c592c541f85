namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record WithinSyntax(TextSpan Span, DurationSyntax Duration, ValueSyntax Date) : PredicateSyntax(Span);
