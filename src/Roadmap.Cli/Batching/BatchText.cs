using System.Globalization;
using Roadmap.Cli.Inputs;
using Roadmap.Engine.Batching;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Batching;

/// <summary>The wording of everything that a batch says beside its rows.</summary>
internal static class BatchText
{
    internal static string Fault(BatchFault fault) => string.Create(CultureInfo.InvariantCulture, $"error: line {fault.Line}: {fault.Text}\n");

    internal static string MoreFaults(long faults) => string.Create(CultureInfo.InvariantCulture, $"error: {faults:N0} more lines have errors; their rows say which.\n");

    internal static string Progress(BatchProgress progress) =>
        string.Create(CultureInfo.InvariantCulture, $"... {progress.Districts:N0} districts, {progress.BytesRead / 1_000_000:N0} MB read, at line {progress.NextLine:N0}\n");

    internal static string Summary(BatchSummary summary)
    {
        var severities = Enum.GetValues<Severity>().Reverse()
            .Select(severity => string.Create(CultureInfo.InvariantCulture, $"{summary.Findings[(int)severity]:N0} {severity.ToString().ToLowerInvariant()}"));
        var text = string.Create(CultureInfo.InvariantCulture, $"{Count(summary.Districts, "district")}: {string.Join(", ", severities)}; {Count(summary.Stalls, "stall")}.");
        return text + (summary.Faults == 0 ? "" : $" {Count(summary.Faults, "line")} with errors.") + (summary.Blanks == 0 ? "" : $" {Count(summary.Blanks, "line")} left out as blank.") + "\n";
    }

    internal static string Stopped(PartFile file, long nextLine) => string.Create(
        CultureInfo.InvariantCulture,
        $"Stopped before line {nextLine:N0}. {file.PartName} holds the rows up to there; the same command with --resume goes on.\n");

    internal static string StoppedOpen(long nextLine) => string.Create(CultureInfo.InvariantCulture, $"Stopped before line {nextLine:N0}; --from-line {nextLine} goes on.\n");

    internal static string Resumed(long nextLine) => string.Create(CultureInfo.InvariantCulture, $"Going on at line {nextLine:N0}.\n");

    internal static string Done(string path) => $"\"{path}\" is complete; nothing was left to do.\n";

    internal static string OtherSettings(string path) =>
        $"error: \"{path}\" was begun with another pack, input or other options. Run with the same ones, or without --resume to begin anew.\n";

    internal static string NeedsFile(string option, string what) => $"error: {option} needs {what}.\n";

    private static string Count(long count, string thing) => count is >= 0 and <= int.MaxValue and < 1000
        ? ErrorText.Count((int)count, thing)
        : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}s");
}
