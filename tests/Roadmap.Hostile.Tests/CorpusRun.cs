using System.Globalization;

namespace Roadmap.Hostile.Tests;

/// <summary>Every file of the corpus, read once: one process for all of them, and another for what is left when a file ends it.</summary>
public sealed class CorpusRun
{
    private readonly Dictionary<string, (int Milliseconds, string Result)> results = new(StringComparer.Ordinal);

    /// <summary>Reads all of them.</summary>
    public CorpusRun()
    {
        var left = Names().ToList();
        while (left.Count > 0)
        {
            var ending = HostileProcess.Run(["files", HostileProcess.Corpus], left);
            foreach (var parts in ending.Results.Select(line => line.Split('\t', 4)))
            {
                results.Add(parts[0], (int.Parse(parts[1], CultureInfo.InvariantCulture), parts[3]));
            }

            if (ending.Reading is not { } reading)
            {
                break;
            }

            results.Add(reading, (0, $"ended the process: {ending.Why}"));
            left = left[(left.IndexOf(reading) + 1)..];
        }
    }

    internal static IEnumerable<string> Names() => Directory.EnumerateFiles(HostileProcess.Corpus, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(HostileProcess.Corpus, path).Replace('\\', '/'))
        .Where(name => name.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal (int Milliseconds, string Result) Of(string name) => results[name];
}
