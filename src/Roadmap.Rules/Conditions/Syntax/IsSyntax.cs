using System.Collections.Immutable;

namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record IsSyntax(TextSpan Span, bool IsNegated, ImmutableArray<ValueSyntax> Words) : PredicateSyntax(Span);
