using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>Reads the district of a spec into a state; what a spec writes is taken to have a sound shape.</summary>
internal static class DistrictYaml
{
    internal static DistrictState Read(string text)
    {
        var problems = new ProblemCollector();
        var documents = YamlDocumentReader.Read(new SourceText("district.yaml", text), problems, InputLimits.District);
        problems.ToSorted().Should().BeEmpty();
        var root = documents.Should().ContainSingle().Subject.Root;
        return new DistrictState
        {
            Id = "spec",
            Name = "Spec",
            AsOf = DateOnly.ParseExact(Text(root, "as-of")!.Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ProgramStarted = root.Find("program")?.Value is YamlMapping program ? Date(program, "started") : null,
            Profile = Attributes(root, "profile"),
            Capacity = Attributes(root, "capacity"),
            Targets = [.. Attributes(root, "targets").Select(target => new TargetState(target.Id, target.Value))],
            Areas = Areas(root),
            Practices = Practices(root),
            Readings = Readings(root),
            Tensions = [.. Entries(root, "tensions").Select(entry => Tension(entry.Key, (YamlMapping)entry.Value))],
            Schools = [.. Items(root, "schools").Select(School)],
            Waivers = [.. Items(root, "waivers").Select(Waiver)],
            Place = root.Place,
        };
    }

    private static SchoolState School(YamlMapping school) => new()
    {
        Id = Text(school, "id")!.Text,
        Name = Text(school, "name")?.Text,
        Areas = Areas(school),
        Practices = Practices(school),
        Readings = Readings(school),
        Place = school.Place,
    };

    private static ImmutableArray<AreaState> Areas(YamlMapping mapping) => [.. Entries(mapping, "areas").Select(Area)];

    private static AreaState Area(YamlEntry entry) => entry.Value is YamlMapping area
        ? new AreaState(entry.Key.Value, Text(area, "level"), [.. Items(area, "history").Select(Level)], entry.Key.Place)
        : new AreaState(entry.Key.Value, Text(entry.Value), [], entry.Key.Place);

    private static StatedLevel Level(YamlMapping point) => new(Date(point, "date")!, Text(point, "level")!);

    private static ImmutableArray<PracticeState> Practices(YamlMapping mapping) => [.. Entries(mapping, "practices").Select(Practice)];

    private static PracticeState Practice(YamlEntry entry)
    {
        var practice = entry.Value as YamlMapping ?? new YamlMapping(entry.Key.Place, [new YamlEntry(new YamlScalar(entry.Key.Place, "status", true), entry.Value)]);
        return new PracticeState
        {
            Id = entry.Key.Value,
            Status = Text(practice, "status"),
            Started = Date(practice, "started"),
            InPlaceSince = Date(practice, "in-place-since"),
            StoppedOn = Date(practice, "stopped-on"),
            PlannedStart = Date(practice, "planned-start"),
            Coverage = Text(practice, "coverage"),
            LedBy = Text(practice, "led-by"),
            Expected = Text(practice, "expected"),
            Place = entry.Key.Place,
        };
    }

    private static ImmutableArray<Reading> Readings(YamlMapping mapping) => [.. Items(mapping, "readings").Select(Reading)];

    private static Reading Reading(YamlMapping reading) => new()
    {
        Of = Text(reading, "of")!,
        From = Text(reading, "from"),
        Value = Text(reading, "value"),
        Method = Text(reading, "method"),
        Date = Date(reading, "date"),
        Responses = Text(reading, "responses"),
        Invited = Text(reading, "invited"),
        Margin = Text(reading, "margin"),
        Place = reading.Place,
    };

    private static TensionState Tension(YamlScalar id, YamlMapping tension) =>
        new(id.Value, Text(tension, "lean"), Text(tension, "named"), Text(tension, "anchored-to"), id.Place);

    private static WaiverState Waiver(YamlMapping waiver) =>
        new(Text(waiver, "finding")!, Text(waiver, "reason")!.Text, Text(waiver, "by")?.Text, Date(waiver, "until"), waiver.Place);

    private static ImmutableArray<ProfileState> Attributes(YamlMapping mapping, string key) =>
        [.. Entries(mapping, key).Where(entry => Text(entry.Value) is not null).Select(entry => new ProfileState(entry.Key.Value, Text(entry.Value)!))];

    private static ImmutableArray<YamlEntry> Entries(YamlMapping mapping, string key) => mapping.Find(key)?.Value is YamlMapping entries ? entries.Entries : [];

    private static IEnumerable<YamlMapping> Items(YamlMapping mapping, string key) =>
        mapping.Find(key)?.Value is YamlSequence list ? list.Items.Cast<YamlMapping>() : [];

    private static StatedText? Text(YamlMapping mapping, string key) => mapping.Find(key) is { } entry ? Text(entry.Value) : null;

    private static StatedText? Text(YamlNode node) => node switch
    {
        YamlSequence list => new StatedText(string.Join(", ", list.Items.Cast<YamlScalar>().Select(item => item.Value)), list.Place),
        YamlScalar { IsBlank: false } scalar => new StatedText(scalar.Value, scalar.Place),
        _ => null,
    };

    private static StatedDate? Date(YamlMapping mapping, string key)
    {
        if (Text(mapping, key) is not { } text)
        {
            return null;
        }

        return PartialDate.TryParse(text.Text, out var date) ? new StatedDate(date, text.Place) : new StatedDate(null, text.Place);
    }
}
