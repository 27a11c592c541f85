using System.Collections.Immutable;
using Roadmap.Rules.Yaml;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States a further reading of a school.</summary>
internal sealed class SchoolReadingEdit(string school, string? name, ReadingEdit reading) : DistrictEdit
{
    private const string Schools = "schools";
    private const string Readings = "readings";

    internal override void Apply(DistrictDraft draft, BuiltPlaces places)
    {
        var told = reading.ToReading(places);
        var index = draft.Schools.FindIndex(other => string.Equals(other.Id, school, StringComparison.Ordinal));
        if (index < 0)
        {
            draft.Schools.Add(new SchoolState { Id = school, Name = name, Readings = [told], Place = told.Place });
            return;
        }

        var known = draft.Schools[index];
        draft.Schools[index] = new SchoolState
        {
            Id = known.Id,
            Name = known.Name,
            Areas = known.Areas,
            Practices = known.Practices,
            Readings = known.Readings.Add(told),
            Place = known.Place,
        };
    }

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor)
    {
        var known = (editor.Root.Find(Schools)?.Value as YamlSequence)?.Items.OfType<YamlMapping>()
            .FirstOrDefault(item => item.Find("id")?.Value is YamlScalar id && string.Equals(id.Value, school, StringComparison.Ordinal));
        return known is null ? editor.Append(Schools, NewSchool()) : editor.AppendTo(known, Readings, reading.ToNode());
    }

    private NewNode NewSchool() => NewNode.Block(
        [
            ("id", NewNode.Of(school)),
            .. name is null ? ImmutableArray<(string, NewNode)>.Empty : [("name", NewNode.Of(name))],
            (Readings, NewNode.List(reading.ToNode())),
        ]);
}
