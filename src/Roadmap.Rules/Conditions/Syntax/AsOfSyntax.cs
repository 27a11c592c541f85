namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record AsOfSyntax(TextSpan Span) : ValueSyntax(Span);
