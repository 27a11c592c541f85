namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>Something that a subject is compared with.</summary>
internal abstract record ValueSyntax(TextSpan Span);
