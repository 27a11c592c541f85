namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>One word, number or sign of a leaf.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">As written; without the <c>%</c> of a percentage and the <c>$</c> of a parameter.</param>
/// <param name="Span">Where it stands, signs included.</param>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span);
