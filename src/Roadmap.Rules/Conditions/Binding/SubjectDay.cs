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

        if (!HasHistory(form))
        {
            scope.Report(ConditionTypeProblems.AtNotHere(scope.Place(syntax.Span), form.ToKey().Text));
            return null;
        }

        if (DateBinder.BindDate(at, scope) is not { } day)
        {
            return null;
        }

        // At the as-of date is how every fact is read; it is no other fact.
        // What is told of an indicator on a day must be fresh on it, today as on any other.
        return day.IsAsOf && form.Kind != FactSubjectKind.Indicator ? form : form with { At = day };
    }

    private static bool HasHistory(KeyForm form) => form.Kind switch
    {
        FactSubjectKind.Area or FactSubjectKind.Practice => form.Facet == FactFacet.Value,
        FactSubjectKind.Indicator => true,
        _ => false,
    };
}
