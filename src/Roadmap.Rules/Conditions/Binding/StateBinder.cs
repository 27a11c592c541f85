using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds the states known, never, stale, arrested and charted.</summary>
internal static class StateBinder
{
    internal static Leaf? Bind(BoundSubject subject, SubjectSyntax state, IsSyntax syntax, LeafScope scope)
    {
        switch (state.Name)
        {
            case States.Known:
                return State(subject, FactState.Known, syntax, scope);
            case States.Never when subject.Type.IsDate:
                return State(subject, FactState.Never, syntax, scope);
            case var own when string.Equals(own, States.OwnState(subject.Key.Kind), StringComparison.Ordinal):
                return Own(subject, own, syntax, scope);
            default:
                Report(subject, state, scope);
                return null;
        }
    }

    private static StateLeaf State(BoundSubject subject, FactState state, IsSyntax syntax, LeafScope scope) =>
        new(scope.LeafPlace, scope.Text, subject.Key, state, syntax.IsNegated) { Parameters = scope.Parameters };

    /// <summary>Stale, arrested and charted are yes-no facts of their own.</summary>
    private static WordLeaf? Own(BoundSubject subject, string state, IsSyntax syntax, LeafScope scope)
    {
        var key = subject.Key;
        var isOnDay = key.At is not null && key.Kind != FactSubjectKind.Indicator;
        if (key.Facet != FactFacet.Value || isOnDay)
        {
            var speaker = key.Role is null ? key.Subject : $"{key.Subject}.{key.Role}";
            var not = syntax.IsNegated ? "not " : "";
            scope.Report(ConditionTypeProblems.StateOfFacet(scope.Place(subject.Span), state, key.Text, $"{speaker} is {not}{state}"));
            return null;
        }

        var bare = new KeyForm(key.Kind, key.Subject, key.Type) { Role = key.Role, At = key.At, Scope = key.Scope };
        return new WordLeaf(scope.LeafPlace, scope.Text, States.Facet(bare, state).ToKey(), syntax.IsNegated ? 0b01UL : 0b10UL) { Parameters = scope.Parameters };
    }

    private static void Report(BoundSubject subject, SubjectSyntax state, LeafScope scope)
    {
        var place = scope.Place(state.Span);
        var hasStart = subject.Key is { Facet: FactFacet.Value, At: null, Kind: FactSubjectKind.Area or FactSubjectKind.Practice };
        var end = subject.Span with { Start = subject.Span.End, Length = 0 };
        var corrected = hasStart && state.Name is States.Never ? scope.Source.With((end, ".started")) : null;
        scope.Report(ConditionTypeProblems.State(place, state.Name, subject.Key.Text, States.Owners(state.Name), corrected));
    }
}
