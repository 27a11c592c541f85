using System.Collections.Immutable;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>A name, its segments and the date at which it is looked at. A single word may turn out to be a word of a type.</summary>
internal sealed record SubjectSyntax(TextSpan Span, string Name, TextSpan NameSpan, ImmutableArray<SegmentSyntax> Segments, ValueSyntax? At) : ValueSyntax(Span)
{
    internal bool IsWord => Segments.IsEmpty && At is null;
}
