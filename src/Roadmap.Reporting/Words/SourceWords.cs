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

    /// <summary>One source in full, as a list of sources has it.</summary>
    internal static string InFull(Source source) => source.Url is null ? WithoutAddress(source) : $"{WithoutAddress(source)} {source.Url}";

    /// <summary>One source in full but for its address on the web.</summary>
    internal static string WithoutAddress(Source source)
    {
        var by = source.Authors.IsEmpty ? "" : string.Join(", ", source.Authors).TrimEnd('.') + ". ";
        var year = source.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $" ({known})") : "";
        var publisher = source.Publisher is null ? "" : $" {source.Publisher}.";
        return $"{by}{source.Title}{year}.{publisher}";
    }

    private static string Of(string id, IEnumerable<Citation> citations, PackWords words)
    {
        var places = string.Join(", ", citations.Select(citation => citation.At).OfType<string>().Distinct(StringComparer.Ordinal));
        return places.Length == 0 ? Name(words.Source(id), id) : $"{Name(words.Source(id), id)}, {places}";
    }

    private static string Name(Source? source, string id) => source switch
    {
        null => id,
        { Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"{MainTitle(source)} ({year})"),
        _ => MainTitle(source),
    };

    /// <summary>The title without its subtitle, which is for the list of sources.</summary>
    private static string MainTitle(Source source) => source.Title.Split(": ")[0];
}
