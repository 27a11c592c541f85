namespace Roadmap.Hostile.Tests;

/// <summary>What is expected of each file: lines of a name, a bar and the result.</summary>
internal static class Manifest
{
    private static string FilePath => Path.Combine(HostileProcess.Corpus, "manifest.txt");

    internal static Dictionary<string, string> Read() =>
        File.ReadLines(FilePath).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    internal static void Write(IEnumerable<(string Name, string Result)> results) =>
        File.WriteAllLines(FilePath, ["# What each file comes to: the first problems with line and column, or what was accepted. See docs/reliability.md.", .. results.Select(one => $"{one.Name} | {one.Result}")]);
}
