using System.Collections.Immutable;

namespace Roadmap.Rules.Problems;

/// <summary>Gathers the problems of one run, in any order, and gives them back sorted and without repeats.</summary>
internal sealed class ProblemCollector
{
    /// <summary>More than this in one file buries the first; the rest is counted, not listed.</summary>
    internal const int MostPerFile = 50;

    private readonly List<Problem> problems = [];

    internal bool HasErrors { get; private set; }

    internal int Count => problems.Count;

    /// <summary>Everything so far, in the order found.</summary>
    internal IReadOnlyList<Problem> Found => problems;

    internal void Add(Problem problem)
    {
        problems.Add(problem);
        HasErrors |= problem.Severity == ProblemSeverity.Error;
    }

    internal void AddRange(IEnumerable<Problem> range)
    {
        foreach (var problem in range)
        {
            Add(problem);
        }
    }

    internal ImmutableArray<Problem> ToSorted() => ProblemOrder.SortAndCap(problems, MostPerFile);
}
