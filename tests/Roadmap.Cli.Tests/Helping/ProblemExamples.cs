using System.Text.RegularExpressions;

namespace Roadmap.Cli.Tests.Helping;

/// <summary>Gathers one example of every kind of problem from the fixtures that hold what is printed for faulty files.</summary>
internal static partial class ProblemExamples
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    /// <summary>The shortest example of each id, by id: the id, the lines of the problem, an empty line.</summary>
    internal static string Gather()
    {
        var shortest = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, example) in Fixtures().SelectMany(path => In(File.ReadAllText(path))))
        {
            if (!shortest.TryGetValue(id, out var known) || Weight(example).CompareTo(Weight(known)) < 0)
            {
                shortest[id] = example;
            }
        }

        return string.Concat(shortest.Select(pair => $"{pair.Key}\n{pair.Value}\n\n"));
    }

    private static (int Lines, int Length, string Text) Weight(string example) => (Math.Abs(example.Split('\n').Length - 4), example.Length, example);

    private static IEnumerable<string> Fixtures() => Directory.EnumerateFiles(Tests, "*.txt", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path).Contains("expected", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Id, string Example)> In(string printed)
    {
        var heads = Head().Matches(printed);
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Index : printed.Length;
            var block = printed[heads[i].Index..end].TrimEnd('\n');
            yield return (heads[i].Groups["id"].Value, string.Join('\n', block.Split('\n').TakeWhile(line => line.Length > 0)));
        }
    }

    [GeneratedRegex(@"^\S+  (error|warning|remark) (?<id>RP\d{4})  ", RegexOptions.Multiline)]
    private static partial Regex Head();
}
