using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>
/// Gathers what went wrong when one <c>where</c> was bound for every item of a count. What fails for all items in the same way is a fault of the
/// condition and is reported as it is; what fails for some is a leaf without meaning for them, and the first of them is named, once for each leaf.
/// </summary>
internal sealed class ItemFailures(string itemWord, ImmutableArray<SourcePlace> leaves)
{
    private readonly List<ItemFailure> failures = [];
    private int items;

    internal void Add(string item, IEnumerable<Problem> problems)
    {
        items++;
        foreach (var problem in problems.DistinctBy(KeyOf))
        {
            var key = KeyOf(problem);
            var before = failures.FindIndex(failure => string.Equals(failure.Key, key, StringComparison.Ordinal));
            if (before < 0)
            {
                failures.Add(new ItemFailure(key, problem, item, 1));
            }
            else
            {
                failures[before] = failures[before] with { Count = failures[before].Count + 1 };
            }
        }
    }

    internal IEnumerable<Problem> Summary()
    {
        var named = new HashSet<SourcePlace>();
        foreach (var failure in failures)
        {
            if (failure.Count == items || failure.Problem.Place is not { } place || failure.Problem.Severity != ProblemSeverity.Error)
            {
                yield return failure.Problem;
            }
            else if (named.Add(LeafPlaces.Around(place, leaves)))
            {
                yield return ConditionNameProblems.NoMeaning(place, itemWord, failure.Item, failure.Problem.Message);
            }
        }
    }

    /// <summary>The message names the item, so it is no part of what makes two problems the same.</summary>
    private static string KeyOf(Problem problem) => $"{problem.Id} {problem.Place} {problem.Place?.Length}";
}
