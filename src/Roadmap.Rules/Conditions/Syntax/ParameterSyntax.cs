namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record ParameterSyntax(TextSpan Span, string Name) : ValueSyntax(Span);
