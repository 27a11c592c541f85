namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record OffsetSyntax(TextSpan Span, bool IsMinus, ValueSyntax Amount);
