namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>What a leaf says of its subject.</summary>
/// <param name="Span">Its operator or keywords.</param>
internal abstract record PredicateSyntax(TextSpan Span);
