using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record DateLiteralSyntax(TextSpan Span, PartialDate Date) : ValueSyntax(Span);
