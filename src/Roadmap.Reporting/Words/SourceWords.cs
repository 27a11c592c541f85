using System.Globalization;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Words;

/// <summary>Names sources as a reader can look them up: title, year, and where in them.</summary>
internal static class SourceWords
{
    /// <summary>The sources, each once, separated by semicolons; empty for no citation.</summary>
    internal static string Of(IEnumerable<Citation> citations, PackWords words) => string.Join(
        "; ",
        citations.GroupBy(citation => citation.Source, StringComparer.Ordinal).Select(source => Of(source.Key, source, words)));

    private static string Of(string id, IEnumerable<Citation> citations, PackWords words)
    {
        var places = string.Join(", ", citations.Select(citation => citation.At).OfType<string>().Distinct(StringComparer.Ordinal));
        return places.Length == 0 ? Name(words.Source(id), id) : $"{Name(words.Source(id), id)}, {places}";
    }

    private static string Name(Source? source, string id) => source switch
    {
        null => id,
        { Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"{source.Title} ({year})"),
        _ => source.Title,
    };
}
