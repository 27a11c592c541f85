using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds <c>at</c> and its date.</summary>
internal static class SubjectDay
{
    /// <summary>The form with its day put on; as it is when the syntax has none; null after a problem.</summary>
    internal static KeyForm? Put(SubjectSyntax syntax, KeyForm form, LeafScope scope)
    {
        if (syntax.At is not { } at)
        {
            return form;
        }

        if (form.Facet != FactFacet.Value || form.Kind is not (FactSubjectKind.Area or FactSubjectKind.Indicator))
        {
            var suggestion = form.Kind == FactSubjectKind.Practice && form.Facet == FactFacet.Value
                ? $"Compare a date instead: \"{form.Name}.started before {scope.Written(at.Span)}\"."
                : null;
            scope.Report(ConditionTypeProblems.AtNotHere(scope.Place(syntax.Span), scope.Written(syntax.Span with { Length = at.Span.Start - syntax.Span.Start - 3 }).Trim(), suggestion));
            return null;
        }

        if (DateBinder.BindDate(at, scope) is not { } day)
        {
            return null;
        }

        // At the as-of date is how every fact is read; it is no other fact.
        return day.IsAsOf ? form : form with { At = day };
    }
}
