namespace Roadmap.Rules.Conditions.Syntax;

/// <summary><c>before</c> and <c>after</c>; the duration is set unless the distance is any.</summary>
internal sealed record DateCompareSyntax(TextSpan Span, bool IsAfter, DistanceKind Distance, DurationSyntax? Duration, ValueSyntax Date) : PredicateSyntax(Span);
