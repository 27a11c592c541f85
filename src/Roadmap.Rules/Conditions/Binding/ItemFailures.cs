using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>
/// Gathers what went wrong when one <c>where</c> was bound for every item of a count. What fails for all items is one fault of the condition and is
/// reported as it is; what fails for some is a condition without meaning for them, and the first of them is named.
/// </summary>
internal sealed class ItemFailures(string itemWord)
{
    private readonly Dictionary<string, (Problem Problem, string Item, int Count)> failures = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private int items;

    internal void Add(string item, IEnumerable<Problem> problems)
    {
        items++;
        foreach (var problem in problems.DistinctBy(KeyOf))
        {
            var key = KeyOf(problem);
            if (failures.TryGetValue(key, out var before))
            {
                failures[key] = before with { Count = before.Count + 1 };
            }
            else
            {
                failures.Add(key, (problem, item, 1));
                order.Add(key);
            }
        }
    }

    internal IEnumerable<Problem> Summary() => order.Select(key => failures[key]).Select(Summarize);

    private Problem Summarize((Problem Problem, string Item, int Count) failure) =>
        failure.Count == items || failure.Problem is { Severity: not ProblemSeverity.Error } or { Place: null }
            ? failure.Problem
            : ConditionNameProblems.NoMeaning(failure.Problem.Place, itemWord, failure.Item, failure.Problem.Message);

    /// <summary>The message names the item, so it is no part of what makes two problems the same.</summary>
    private static string KeyOf(Problem problem) => $"{problem.Id} {problem.Place} {problem.Place?.Length}";
}
