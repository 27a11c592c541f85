using System.Globalization;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads one publication of <c>sources:</c>.</summary>
internal static class SourceReader
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 9999;

    internal static Source? Read(YamlScalar id, YamlMapping map, ReadingScope scope)
    {
        if (!scope.Ids.Claim(IdKind.Source, id.Value, id.Place))
        {
            return null;
        }

        var fields = new PackFields(map, PackKeys.Source, $"source {id.Value}", scope);
        var source = new Source
        {
            Id = id.Value,
            Title = fields.RequiredText("title"),
            Authors = fields.Texts("authors"),
            Year = ReadYear(fields),
            Type = fields.Text("type"),
            Publisher = fields.Text("publisher"),
            Url = ReadUrl(fields),
            Notes = fields.Text("notes"),
            Place = id.Place,
        };
        fields.Finish();
        return source;
    }

    private static int? ReadYear(PackFields fields)
    {
        if (fields.Raw.Scalar("year") is not { } scalar)
        {
            return null;
        }

        if (!int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            fields.Scope.Problems.Add(PackProblems.NotAYear(scalar.Place, scalar.Value));
            return null;
        }

        if (year is < EarliestYear or > LatestYear)
        {
            fields.Scope.Problems.Add(PackProblems.Outside(
                scalar.Place, "year", scalar.Value, string.Create(CultureInfo.InvariantCulture, $"between {EarliestYear} and {LatestYear}")));
            return null;
        }

        return year;
    }

    // Reports turn this into a link, so nothing but the web's own schemes may pass.
    private static string? ReadUrl(PackFields fields)
    {
        if (fields.Raw.Scalar("url") is not { } scalar)
        {
            return null;
        }

        var text = scalar.Value.Trim();
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            return text;
        }

        fields.Scope.Problems.Add(VocabularyProblems.NotAnAddress(scalar.Place, text));
        return null;
    }
}
