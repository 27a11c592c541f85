using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Looks up the facets after a subject's dot.</summary>
internal static class SegmentResolver
{
    /// <summary>The subject with a facet put on; null after a problem.</summary>
    internal static KeyForm? Facet(SubjectSyntax syntax, int index, KeyForm bare, LeafScope scope)
    {
        var segment = syntax.Segments[index];
        var place = scope.Place(segment.Span);
        if (scope.NamesStates && string.Equals(segment.Name, States.OwnState(bare.Kind), StringComparison.Ordinal))
        {
            return States.Facet(bare, segment.Name);
        }

        if (FacetTable.Find(bare.Kind, segment.Name) is not { } facet)
        {
            Unknown(syntax, index, bare, scope);
            return null;
        }

        if (facet.TypeOf(bare.Type) is not { } type)
        {
            scope.Report(ConditionNameProblems.NotOfType(place, segment.Name, bare.Name, ConditionTypeProblems.A(bare.Type)));
            return null;
        }

        if (facet.Value == FactFacet.SchoolSpread && scope.InSchools)
        {
            scope.Report(ConditionNameProblems.SpreadNotHere(place));
            return null;
        }

        return facet.Value == FactFacet.Reached
            ? Reached(segment, bare with { Type = type, Facet = facet.Value }, scope)
            : bare with { Type = type, Facet = facet.Value, FacetWord = facet.Word };
    }

    /// <summary>False after a problem: more segments than the subject can have.</summary>
    internal static bool CheckEnd(SubjectSyntax syntax, int count, LeafScope scope)
    {
        if (syntax.Segments.Length <= count)
        {
            return true;
        }

        var last = syntax.Segments[count - 1].Span;
        scope.Report(ConditionNameProblems.TooManySegments(
            scope.Place(syntax.Segments[count].Span), syntax.Segments[count].Name, scope.Written(syntax.NameSpan.To(last))));
        return false;
    }

    private static KeyForm? Reached(SegmentSyntax segment, KeyForm form, LeafScope scope)
    {
        var levels = scope.Symbols.LevelType.Words;
        if (segment.Level is null)
        {
            var example = levels[Math.Min(2, levels.Length - 1)];
            scope.Report(ConditionNameProblems.ReachedWithoutLevel(scope.Place(segment.Span), scope.Source.With((segment.Span, $"reached({example})"))));
            return null;
        }

        var level = scope.Symbols.LevelType.IndexOf(segment.Level);
        if (level < 0)
        {
            scope.Report(ConditionNameProblems.UnknownLevel(scope.Place(segment.LevelSpan), segment.Level, levels));
            return null;
        }

        return form with { Level = level, FacetWord = $"{FacetTable.Reached}({segment.Level})" };
    }

    private static void Unknown(SubjectSyntax syntax, int index, KeyForm bare, LeafScope scope)
    {
        var segment = syntax.Segments[index];
        var place = scope.Place(segment.Span);
        var kind = KindWords.One(bare.Kind);
        if (States.IsState(segment.Name))
        {
            var corrected = index == 0 && syntax.Segments.Length == 1 && States.CanBe(bare, segment.Name)
                ? $"{scope.Source.Text[..syntax.NameSpan.End].Trim()} is {segment.Name}"
                : null;
            scope.Report(ConditionNameProblems.Segment(place, segment.Name, bare.Name, kind, FacetTable.WordsOf(bare.Kind), corrected));
            return;
        }

        var others = FacetTable.KindsWith(segment.Name);
        scope.Report(others.IsEmpty
            ? ConditionNameProblems.Segment(place, segment.Name, bare.Name, kind, FacetTable.WordsOf(bare.Kind), null)
            : ConditionNameProblems.SegmentOfOther(place, segment.Name, bare.Name, kind, KindWords.Many(others)));
    }
}
