using System.Collections.Immutable;

namespace Roadmap.Rules.Problems;

/// <summary>The one order in which problems are shown: file, line, column, id, message.</summary>
public static class ProblemOrder
{
    private static readonly ProblemDescriptor Capped = new("RP0001", "more problems", ProblemSeverity.Information);

    internal static ProblemDescriptor CappedDescriptor => Capped;

    /// <summary>The problems in their order, without repeats; of a file with very many the rest is counted, not listed.</summary>
    /// <param name="problems">The problems, in any order.</param>
    public static ImmutableArray<Problem> Sort(IEnumerable<Problem> problems) => SortAndCap(problems, ProblemCollector.MostPerFile);

    internal static ImmutableArray<Problem> SortAndCap(IEnumerable<Problem> problems, int mostPerFile)
    {
        var sorted = problems
            .DistinctBy(problem => (problem.Place?.ToString(), problem.Id, problem.Message))
            .OrderBy(problem => problem.Place?.File ?? "", StringComparer.Ordinal)
            .ThenBy(problem => problem.Place?.Line ?? 0)
            .ThenBy(problem => problem.Place?.Column ?? 0)
            .ThenBy(problem => problem.Id, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal);
        return [.. sorted.GroupBy(problem => problem.Place?.File ?? "", StringComparer.Ordinal).SelectMany(file => Cap([.. file], mostPerFile))];
    }

    private static IEnumerable<Problem> Cap(List<Problem> file, int most)
    {
        if (file.Count <= most)
        {
            return file;
        }

        // Errors first: a capped list must still say why the file cannot be used.
        var kept = file.OrderByDescending(problem => problem.Severity).Take(most).ToHashSet(ReferenceEqualityComparer.Instance);
        var left = file.Count - most;
        return file.Where(kept.Contains).Append(new Problem(
            Capped,
            file[^1].Place,
            left == 1
                ? "One more problem in this file is not listed."
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{left} more problems in this file are not listed."),
            "Mend the ones above and check again."));
    }
}
