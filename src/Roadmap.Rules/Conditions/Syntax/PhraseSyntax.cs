namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>Words side by side where one word belongs: <c>in place</c>.</summary>
internal sealed record PhraseSyntax(TextSpan Span, string Text) : ValueSyntax(Span);
