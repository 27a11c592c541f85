using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds <c>district.attribute</c>.</summary>
internal static class ProfileSubject
{
    private const string Name = "district";

    internal static BoundSubject? Resolve(SubjectSyntax syntax, LeafScope scope)
    {
        ImmutableArray<string> known = [.. scope.Symbols.Profile.Select(attribute => attribute.Id)];
        if (syntax.Segments.IsEmpty)
        {
            scope.Report(ConditionNameProblems.SideNeeded(scope.Place(syntax.NameSpan), Name, known));
            return null;
        }

        var segment = syntax.Segments[0];
        var attribute = scope.Symbols.Profile.FirstOrDefault(attribute => string.Equals(attribute.Id, segment.Name, StringComparison.Ordinal));
        if (attribute is null || segment.Level is not null)
        {
            scope.Report(ConditionNameProblems.UnknownAttribute(scope.Place(segment.Span), segment.Name, known));
            return null;
        }

        var form = new KeyForm(FactSubjectKind.District, attribute.Id, attribute.Type) { Name = $"{Name}.{attribute.Id}" };
        if (!SegmentResolver.CheckEnd(syntax, 1, scope) || SubjectDay.Put(syntax, form, scope) is not { } dated)
        {
            return null;
        }

        return new BoundSubject(dated.ToKey(), syntax.Span);
    }
}
