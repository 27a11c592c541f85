using System.Runtime.CompilerServices;

namespace Roadmap.Rules.Tests.Conditions;

/// <summary>The language as data: each line of a file in <c>Specs</c> is a text, <c> => </c> and what binding it gives. Lines that begin with # are notes.</summary>
internal static class SpecFile
{
    private const string Arrow = " => ";

    internal static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder(), "binding-*.spec").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Every line that states something: the text and what is expected of it.</summary>
    internal static IReadOnlyList<(string Name, int Line, string Text, string Expected)> Lines { get; } =
        [.. Names.SelectMany(name => File.ReadLines(Path.Combine(Folder(), name)).Select((line, index) => (Name: name, Number: index + 1, Line: line)))
            .Where(line => line.Line.Length > 0 && line.Line[0] != '#')
            .Select(line => Split(line.Name, line.Number, line.Line))];

    /// <summary>The last arrow divides, so that a leaf may hold one that is a mistake.</summary>
    private static (string Name, int Line, string Text, string Expected) Split(string name, int number, string line)
    {
        var arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
        return arrow < 0 ? (name, number, line, "") : (name, number, line[..arrow], line[(arrow + Arrow.Length)..]);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Specs");
}
