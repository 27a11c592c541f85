using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>A written duration or a parameter; exactly one of the two.</summary>
internal sealed record DurationSyntax(TextSpan Span, CalendarDuration? Literal, ParameterSyntax? Parameter);
