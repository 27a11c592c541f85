using System.Diagnostics;
using System.Globalization;

namespace Roadmap.Cli.Files;

/// <summary>What a command that was killed had begun to write beside a file. Nobody goes on with it, so whoever writes the file next takes it away.</summary>
internal static class Leftovers
{
    private const string Ending = ".new";

    /// <summary>The name beside a file under which this process writes it.</summary>
    internal static string NameBeside(string target) =>
        Path.Combine(Path.GetDirectoryName(target)!, string.Create(CultureInfo.InvariantCulture, $"{Beginning(target)}{Environment.ProcessId}{Ending}"));

    /// <summary>Removes what processes that have ended left beside a file. What cannot be removed stays: the file itself is what counts.</summary>
    internal static void Remove(string target)
    {
        var beginning = Beginning(target);
        try
        {
            foreach (var path in Directory.GetFiles(Path.GetDirectoryName(target)!).Where(path => IsOver(Path.GetFileName(path), beginning)))
            {
                File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string Beginning(string target) => $".{Path.GetFileName(target)}.";

    private static bool IsOver(string name, string beginning) =>
        name.Length > beginning.Length + Ending.Length
        && name.StartsWith(beginning, StringComparison.Ordinal)
        && name.EndsWith(Ending, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan()[beginning.Length..^Ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
        && process != Environment.ProcessId
        && !IsRunning(process);

    private static bool IsRunning(int process)
    {
        try
        {
            Process.GetProcessById(process).Dispose();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
