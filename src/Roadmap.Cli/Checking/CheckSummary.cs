using Roadmap.Cli.Inputs;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Checking;

/// <summary>The last line of a check: what was looked at and what was found.</summary>
internal static class CheckSummary
{
    internal static string Of(IReadOnlyCollection<Problem> problems, IReadOnlyCollection<CheckTarget> targets)
    {
        var packs = targets.Count(target => target.IsPack);
        var maps = targets.Count(target => target.IsSurveyMap);
        var looked = new[] { Counted(packs, "pack"), Counted(targets.Count - packs - maps, "district file"), Counted(maps, "survey map") }.OfType<string>();
        var found = new[]
        {
            Counted(problems.Count(problem => problem.Severity == ProblemSeverity.Error), "error"),
            Counted(problems.Count(problem => problem.Severity == ProblemSeverity.Warning), "warning"),
            Counted(problems.Count(problem => problem.Severity == ProblemSeverity.Information), "remark"),
        }.OfType<string>();
        var verdict = string.Join(", ", found);
        return $"Checked {string.Join(" and ", looked)}: {(verdict.Length == 0 ? "nothing is wrong" : verdict)}.\n";
    }

    private static string? Counted(int count, string thing) => count == 0 ? null : ErrorText.Count(count, thing);
}
