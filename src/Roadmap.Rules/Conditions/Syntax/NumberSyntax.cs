namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>A number or percentage, in millionths.</summary>
internal sealed record NumberSyntax(TextSpan Span, long Value, bool IsPercent) : ValueSyntax(Span);
