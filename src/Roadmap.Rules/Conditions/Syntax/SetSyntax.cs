using System.Collections.Immutable;

namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record SetSyntax(TextSpan Span, SetTest Test, ImmutableArray<ValueSyntax> Words) : PredicateSyntax(Span);
