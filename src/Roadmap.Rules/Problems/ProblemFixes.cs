using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Problems;

/// <summary>Mends what can be mended without a choice. Nothing is written: the texts are for the caller to show and to keep.</summary>
public static class ProblemFixes
{
    /// <summary>The files that change, in the order of their names; comments and everything else in them stay as they are.</summary>
    /// <param name="problems">Problems of one run; those that cannot be mended without a choice are passed over. Fixes that touch each other are left for the next run.</param>
    public static ImmutableArray<FixedFile> Apply(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return
        [
            .. problems.Where(problem => problem.CanBeFixed)
                .GroupBy(problem => problem.Fix[0].Source)
                .Select(Apply)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static FixedFile Apply(IGrouping<SourceText, Problem> file)
    {
        var after = TextEdits.Apply(file.Key.Content, file.Select(problem => problem.Fix), out var applied);
        return new FixedFile(file.Key.Path, file.Key.Content, after, applied);
    }
}
