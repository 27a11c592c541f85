using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds an indicator with its roles, its facets, and <c>lowest</c> and <c>highest</c>.</summary>
internal static class IndicatorSubject
{
    internal static BoundSubject? Resolve(SubjectSyntax syntax, Indicator indicator, LeafScope scope)
    {
        var bare = new KeyForm(FactSubjectKind.Indicator, indicator.Id, indicator.Type) { Scope = scope.Context.Scope };
        if (syntax.Segments.IsEmpty)
        {
            return Dated(syntax, bare, scope);
        }

        var first = syntax.Segments[0];
        if (EndOf(first) is var end and not RoleEnd.None)
        {
            return ResolveEnd(syntax, indicator, bare, end, scope);
        }

        if (IsRole(first.Name, indicator, scope))
        {
            return ResolveRole(syntax, indicator, bare, scope);
        }

        if (FacetTable.Find(FactSubjectKind.Indicator, first.Name) is null && FacetTable.KindsWith(first.Name).IsEmpty && !States.IsState(first.Name))
        {
            ImmutableArray<string> known = [.. indicator.From, "lowest", "highest", .. FacetTable.WordsOf(FactSubjectKind.Indicator)];
            scope.Report(ConditionNameProblems.Segment(scope.Place(first.Span), first.Name, indicator.Id, "indicator", known, null));
            return null;
        }

        return ResolveFacet(syntax, indicator, bare, 0, scope);
    }

    private static RoleEnd EndOf(SegmentSyntax segment) => segment.Name switch
    {
        "lowest" => RoleEnd.Lowest,
        "highest" => RoleEnd.Highest,
        _ => RoleEnd.None,
    };

    private static bool IsRole(string word, Indicator indicator, LeafScope scope) =>
        indicator.From.Contains(word) || scope.Symbols.Roles.Any(role => string.Equals(role.Id, word, StringComparison.Ordinal));

    private static BoundSubject? ResolveEnd(SubjectSyntax syntax, Indicator indicator, KeyForm bare, RoleEnd end, LeafScope scope)
    {
        var segment = syntax.Segments[0];
        if (!SegmentResolver.CheckEnd(syntax, 1, scope))
        {
            return null;
        }

        if (!indicator.Type.IsOrdered)
        {
            scope.Report(ConditionTypeProblems.EndType(scope.Place(segment.Span), segment.Name, indicator.Id, indicator.Type));
            return null;
        }

        if (SubjectDay.Put(syntax, bare, scope) is not { } dated)
        {
            return null;
        }

        var roles = RoleKeys(dated, indicator);
        return new BoundSubject(roles[0], syntax.Span) { End = end, EndSpan = segment.Span, Roles = roles };
    }

    private static BoundSubject? ResolveRole(SubjectSyntax syntax, Indicator indicator, KeyForm bare, LeafScope scope)
    {
        var segment = syntax.Segments[0];
        if (!indicator.From.Contains(segment.Name))
        {
            scope.Report(ConditionNameProblems.RoleDoesNotTell(
                scope.Place(segment.Span), segment.Name, indicator.Id, indicator.From, indicator.Place));
            return null;
        }

        if (syntax.Segments.Length > 1 && IsRole(syntax.Segments[1].Name, indicator, scope))
        {
            var second = syntax.Segments[1];
            scope.Report(ConditionNameProblems.SecondRole(scope.Place(second.Span), second.Name, segment.Name));
            return null;
        }

        var form = bare with { Role = segment.Name };
        return syntax.Segments.Length == 1 ? Dated(syntax, form, scope) : ResolveFacet(syntax, indicator, form, 1, scope);
    }

    private static BoundSubject? ResolveFacet(SubjectSyntax syntax, Indicator indicator, KeyForm bare, int index, LeafScope scope)
    {
        if (SegmentResolver.Facet(syntax, index, bare, scope) is not { } form)
        {
            return null;
        }

        var segment = syntax.Segments[index];
        if (bare.Role is not null && !FacetTable.TakesRole(form.Facet))
        {
            var span = syntax.Segments[0].Span.To(segment.Span);
            scope.Report(ConditionNameProblems.NoRoleBefore(scope.Place(span), segment.Name, scope.Source.With((span, segment.Name))));
            return null;
        }

        if (index == 0 && syntax.Segments.Length > 1 && indicator.From.Contains(syntax.Segments[1].Name) && FacetTable.TakesRole(form.Facet))
        {
            var role = syntax.Segments[1];
            var span = segment.Span.To(role.Span);
            var corrected = scope.Source.With((span, $"{role.Name}.{scope.Written(segment.Span)}"));
            scope.Report(ConditionNameProblems.RoleAfterFacet(scope.Place(span), role.Name, segment.Name, corrected));
            return null;
        }

        if (!SegmentResolver.CheckEnd(syntax, index + 1, scope) || Dated(syntax, form, scope) is not { } subject)
        {
            return null;
        }

        return subject.IsSpread ? subject with { Roles = RoleKeys(bare with { At = subject.Key.At }, indicator) } : subject;
    }

    private static BoundSubject? Dated(SubjectSyntax syntax, KeyForm form, LeafScope scope) =>
        SubjectDay.Put(syntax, form, scope) is { } dated ? new BoundSubject(dated.ToKey(), syntax.Span) : null;

    private static ImmutableArray<FactKey> RoleKeys(KeyForm form, Indicator indicator) =>
        [.. indicator.From.Select(role => (form with { Role = role }).ToKey())];
}
