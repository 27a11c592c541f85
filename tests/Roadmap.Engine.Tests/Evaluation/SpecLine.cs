using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Tests.Evaluation;

/// <summary>One line of a spec file: what a condition comes to for given facts.</summary>
internal sealed record SpecLine(string File, int Number, string Facts, string Condition, Verdict Expected)
{
    internal string Name => $"{File}:{Number}";

    internal static IEnumerable<SpecLine> ReadAll() =>
        Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    internal static string Folder => Path.Combine(AppContext.BaseDirectory, "Evaluation", "Specs");

    private static IEnumerable<SpecLine> Read(string path) =>
        System.IO.File.ReadAllLines(path)
            .Select((line, index) => (line: line.Trim(), number: index + 1))
            .Where(pair => pair.line.Length > 0 && !pair.line.StartsWith('#'))
            .Select(pair => Parse(Path.GetFileName(path), pair.number, pair.line));

    private static SpecLine Parse(string file, int number, string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var arrow = line.LastIndexOf("=>", StringComparison.Ordinal);
        if (bar < 0 || arrow < bar)
        {
            throw new FormatException($"{file}:{number}: a line reads \"facts | condition => verdict\".");
        }

        var verdict = Enum.Parse<Verdict>(line[(arrow + 2)..].Trim(), ignoreCase: true);
        return new SpecLine(file, number, line[..bar].Trim(), line[(bar + 1)..arrow].Trim(), verdict);
    }
}
