using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds <c>program.started</c> and <c>program.stage</c>.</summary>
internal static class ProgramSubject
{
    private const string Name = "program";
    private static readonly ImmutableArray<string> Sides = ["started", "stage"];

    internal static BoundSubject? Resolve(SubjectSyntax syntax, LeafScope scope)
    {
        if (syntax.Segments.IsEmpty)
        {
            scope.Report(ConditionNameProblems.SideNeeded(scope.Place(syntax.NameSpan), Name, Sides));
            return null;
        }

        if (Form(syntax.Segments[0], scope) is not { } form || !SegmentResolver.CheckEnd(syntax, 1, scope))
        {
            return null;
        }

        return SubjectDay.Put(syntax, form, scope) is { } dated ? new BoundSubject(dated.ToKey(), syntax.Span) : null;
    }

    private static KeyForm? Form(SegmentSyntax segment, LeafScope scope)
    {
        switch (segment.Name)
        {
            case "started":
                return new KeyForm(FactSubjectKind.Program, Name, FactType.Date) { Facet = FactFacet.Started, FacetWord = "started" };
            case "stage":
                return new KeyForm(FactSubjectKind.Program, Name, FactType.Scale(scope.Symbols.Stages)) { FacetWord = "stage" };
            default:
                scope.Report(ConditionNameProblems.ProgramSide(scope.Place(segment.Span), segment.Name, Sides));
                return null;
        }
    }
}
