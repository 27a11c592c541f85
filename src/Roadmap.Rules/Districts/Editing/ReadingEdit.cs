using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States a further reading.</summary>
internal sealed class ReadingEdit(string indicator, string role, string value, string? date, string? method, int? answered, int? asked) : DistrictEdit
{
    internal override void Apply(DistrictDraft draft, BuiltPlaces places) => draft.Statements.Readings.Add(ToReading(places));

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor) => editor.Append("readings", ToNode());

    internal Reading ToReading(BuiltPlaces places)
    {
        var of = places.Text(indicator);
        return new Reading
        {
            Of = of,
            Place = of.Place,
            From = places.Text(role),
            Value = places.Text(value),
            Date = places.DateOrNull(date, nameof(date)),
            Method = places.TextOrNull(method),
            Responses = places.TextOrNull(Number(answered)),
            Invited = places.TextOrNull(Number(asked)),
        };
    }

    internal NewNode ToNode() => NewNode.Mapping(
        [
            .. new (string Key, NewNode? Value)[]
            {
                ("of", NewNode.Of(indicator)),
                ("from", NewNode.Of(role)),
                ("value", Words(value)),
                ("method", Optional(method)),
                ("responses", Count(answered)),
                ("invited", Count(asked)),
                ("date", Optional(date)),
            }.Where(field => field.Value is not null).Select(field => (field.Key, field.Value!)),
        ]);

    /// <summary>Several words of a set are a list in a file.</summary>
    private static NewNode Words(string value)
    {
        var parts = value.Split(", ");
        return parts.Length > 1 && Array.TrueForAll(parts, part => IdText.IsValid(part)) ? NewNode.List([.. parts.Select(NewNode.Of)]) : NewNode.Value(value);
    }

    private static NewNode? Optional(string? text) => text is null ? null : NewNode.Of(text);

    private static NewNode? Count(int? number) => Number(number) is { } text ? NewNode.Value(text) : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
