using System.Globalization;
using System.Text;
using Roadmap.Testing;

namespace Roadmap.Cli.PackTesting;

/// <summary>Says in text what came of a pack's tests: what failed and why, what is covered, the count last.</summary>
internal static class TestReportText
{
    private const int MostGaps = 10;

    internal static string Write(PackTestReport report, bool allGaps, bool isQuiet)
    {
        var text = new StringBuilder();
        foreach (var failed in report.Results.Where(result => !result.Passed))
        {
            Write(text, failed);
        }

        if (!isQuiet)
        {
            Write(text, report.Coverage, allGaps);
        }

        text.Append(CultureInfo.InvariantCulture, $"{report.Passed} passed, {report.Failed} failed\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, CaseResult failed)
    {
        text.Append(CultureInfo.InvariantCulture, $"{failed.Place}  failed  {failed.FullName}\n");
        foreach (var failure in failed.Failures)
        {
            text.Append(CultureInfo.InvariantCulture, $"   {failure}\n");
        }

        foreach (var line in failed.Explanation.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(CultureInfo.InvariantCulture, $"   | {line}\n");
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, PackCoverage coverage, bool allGaps)
    {
        var shown = allGaps ? coverage.Gaps.Length : Math.Min(MostGaps, coverage.Gaps.Length);
        foreach (var gap in coverage.Gaps.Take(shown))
        {
            text.Append(CultureInfo.InvariantCulture, $"{gap.File}:{gap.Line}  not shown  {gap.Id}: {gap.Missing}\n");
        }

        if (coverage.Gaps.Length > shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"and {coverage.Gaps.Length - shown} more: --gaps lists them all.\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"covered: {string.Join(", ", coverage.Counts)}\n");
    }
}
