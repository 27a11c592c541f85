using System.Diagnostics;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Looks up the names of a subject. Null means that exactly one problem was reported.</summary>
internal static class SubjectResolver
{
    internal static BoundSubject? Resolve(SubjectSyntax syntax, LeafScope scope)
    {
        switch (syntax.Name)
        {
            case "program":
                return ProgramSubject.Resolve(syntax, scope);
            case "district":
                return ProfileSubject.Resolve(syntax, scope);
        }

        return NameResolver.Resolve(syntax, scope) switch
        {
            null => null,
            AreaSymbol area => Resolve(syntax, new KeyForm(FactSubjectKind.Area, area.Id, scope.Symbols.LevelType) { Scope = scope.Context.Scope }, scope),
            PracticeSymbol practice => Resolve(syntax, new KeyForm(FactSubjectKind.Practice, practice.Id, FactType.Status) { Scope = ScopeOf(practice, scope) }, scope),
            IndicatorSymbol indicator => IndicatorSubject.Resolve(syntax, indicator.Indicator, scope),
            TensionSymbol tension => ResolveTension(syntax, tension, scope),
            OrderSymbol order => ResolveOrder(syntax, order, scope),
            RuleSymbol rule => Rule(syntax, rule, scope),
            var other => throw new UnreachableException($"A symbol of {other.GetType().Name} is no subject."),
        };
    }

    /// <summary>A district's practice is one for all schools.</summary>
    private static FactScope ScopeOf(PracticeSymbol practice, LeafScope scope) =>
        practice.Actor is "district" ? FactScope.District : scope.Context.Scope;

    private static BoundSubject? ResolveTension(SubjectSyntax syntax, TensionSymbol tension, LeafScope scope)
    {
        if (!scope.InSchools)
        {
            return Resolve(syntax, new KeyForm(FactSubjectKind.Tension, tension.Id, tension.Tension.PoleType), scope);
        }

        scope.Report(ConditionNameProblems.TensionNotHere(scope.Place(syntax.NameSpan), tension.Id));
        return null;
    }

    private static BoundSubject? ResolveOrder(SubjectSyntax syntax, OrderSymbol order, LeafScope scope)
    {
        if (scope.Context.AllowsOrders)
        {
            return Resolve(syntax, new KeyForm(FactSubjectKind.Order, order.Id, FactType.Order), scope);
        }

        scope.Report(ConditionNameProblems.OrdersNotHere(scope.Place(syntax.NameSpan), scope.InSchools));
        return null;
    }

    private static BoundSubject? Rule(SubjectSyntax syntax, RuleSymbol rule, LeafScope scope)
    {
        scope.Report(ConditionNameProblems.IsRule(scope.Place(syntax.Span), rule.Id));
        return null;
    }

    private static BoundSubject? Resolve(SubjectSyntax syntax, KeyForm bare, LeafScope scope)
    {
        var form = bare;
        if (!syntax.Segments.IsEmpty)
        {
            if (SegmentResolver.Facet(syntax, 0, bare, scope) is not { } faceted || !SegmentResolver.CheckEnd(syntax, 1, scope))
            {
                return null;
            }

            form = faceted;
        }

        return SubjectDay.Put(syntax, form, scope) is { } dated ? new BoundSubject(dated.ToKey(), syntax.Span) : null;
    }
}
