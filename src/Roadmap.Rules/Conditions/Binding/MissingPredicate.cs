using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Reports a subject of which nothing is said.</summary>
internal static class MissingPredicate
{
    internal static void Report(BoundSubject subject, LeafScope scope)
    {
        var leaf = scope.Source.With();
        var corrected = subject.Type.Kind switch
        {
            FactTypeKind.YesNo => $"{leaf} is yes",
            FactTypeKind.Status => $"{leaf} is in-place",
            FactTypeKind.Date or FactTypeKind.Deadline => $"{leaf} is known",
            _ => null,
        };
        scope.Report(ConditionTypeProblems.Missing(scope.Place(subject.Span), scope.Written(subject.Span), subject.Type, corrected));
    }
}
