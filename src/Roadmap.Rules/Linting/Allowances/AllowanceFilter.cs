using System.Collections.Immutable;
using Roadmap.Rules.Linting.Editing;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Linting.Allowances;

/// <summary>Takes out what the pack allows, and reports allowances that have ended, allow nothing or name no check.</summary>
internal sealed class AllowanceFilter(LintSubject subject)
{
    private readonly ILookup<SourceText, PackDocument> documents = subject.Own.Documents.ToLookup(document => document.Root.Place.Source);
    private readonly HashSet<Allowance> used = new(ReferenceEqualityComparer.Instance);

    internal IEnumerable<Problem> Apply(IEnumerable<Problem> found)
    {
        var allowances = subject.Allowances;
        var inForce = allowances.Where(item => !HasEnded(item.Allowance)).ToLookup(item => item.Allowance.Check, StringComparer.Ordinal);
        var left = found.Where(problem => !IsAllowed(problem, inForce[problem.Id])).ToList();
        return left.Concat(allowances.Select(item => Report(item.Allowance)).OfType<Problem>());
    }

    private bool HasEnded(Allowance allowance) => subject.AsOf > allowance.Until;

    // Every allowance that meets a problem is of use, also where another one meets it too.
    private bool IsAllowed(Problem problem, IEnumerable<(Allowance Allowance, PackDocument? Document)> allowances)
    {
        var meeting = allowances.Where(item => item.Document is null || ReferenceEquals(item.Document, DocumentOf(problem.Place))).ToList();
        used.UnionWith(meeting.Select(item => item.Allowance));
        return meeting.Count > 0;
    }

    private PackDocument? DocumentOf(SourcePlace? place) => place is null
        ? null
        : documents[place.Source].Where(document => document.Root.Place.Line <= place.Line).MaxBy(document => document.Root.Place.Line);

    private Problem? Report(Allowance allowance)
    {
        if (!LintCatalog.All.Any(lint => string.Equals(lint.Kind.Id, allowance.Check, StringComparison.Ordinal)))
        {
            return AllowanceProblems.NoSuchCheck(allowance, LintCatalog.All.Select(lint => lint.Kind.Id));
        }

        if (HasEnded(allowance))
        {
            return AllowanceProblems.HasEnded(allowance);
        }

        if (!used.Contains(allowance))
        {
            return AllowanceProblems.AllowsNothing(allowance, Removal(allowance));
        }

        return EndingSoon.IsNear(subject.AsOf, allowance.Until) ? AllowanceProblems.EndsSoon(allowance) : null;
    }

    private static ImmutableArray<TextEdit> Removal(Allowance allowance) =>
        BlockEdits.RemoveItem(allowance.Entry, allowance.Item) is { } edit ? [edit] : [];
}
