using System.Globalization;

namespace Roadmap.Reporting.Words;

/// <summary>Counts things in words: <c>no steps</c>, <c>one step</c>, <c>12 steps</c>.</summary>
internal static class CountWords
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    internal static string Of(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    internal static string Number(int count) => count < Small.Length ? Small[count] : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first few, separated by semicolons, and how many more there are.</summary>
    internal static string List(IReadOnlyList<string> items, int most)
    {
        var listed = string.Join("; ", items.Take(most));
        return items.Count > most ? $"{listed}; and {Number(items.Count - most)} more" : listed;
    }

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
