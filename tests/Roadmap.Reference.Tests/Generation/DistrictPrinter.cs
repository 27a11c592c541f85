using System.Globalization;
using System.Text;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Writes a district file.</summary>
internal static class DistrictPrinter
{
    internal static string Print(ModelDistrict district, ModelPack pack)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"kind: district\nid: random\nas-of: {district.AsOf.Text}\n");
        Append(text, "program", Pairs([("started", district.Program?.Text)]));
        Append(text, "profile", Pairs(district.Profile.Select(one => (one.Id, (string?)Value(one.Value, pack.Profile.Single(attribute => attribute.Id == one.Id).Kind)))
            .Append(("schools", district.SchoolNumber?.ToString(CultureInfo.InvariantCulture)))));
        Append(text, "targets", Pairs(district.Targets.Select(one => (one.Area, (string?)one.Level))));
        Append(text, "tensions", Pairs(district.Tensions.Select(one => (one.Id, (string?)$"{{{Pairs([("lean", Number(one.Lean)), ("named", YesNo(one.Named)), ("anchored-to", one.Anchored is { } anchored ? anchored ? "The goal" : "no" : null)])}}}"))));
        Unit(text, district.Own, pack, "");
        text.Append(district.Schools.Count > 0 ? "schools:\n" : "");
        foreach (var school in district.Schools)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {school.Id}\n");
            Unit(text, school, pack, "    ");
        }

        return text.ToString();
    }

    private static void Unit(StringBuilder text, ModelDistrict.Unit unit, ModelPack pack, string indent)
    {
        Append(text, indent + "areas", Pairs(unit.Areas.Select(area => (area.Id, (string?)Area(area)))));
        text.Append(unit.Practices.Count > 0 ? indent + "practices:\n" : "");
        unit.Practices.ToList().ForEach(practice => text.Append(CultureInfo.InvariantCulture, $"{indent}  {practice.Id}: {{{Practice(practice)}}}\n"));
        text.Append(unit.Readings.Count > 0 ? indent + "readings:\n" : "");
        unit.Readings.ToList().ForEach(reading => text.Append(CultureInfo.InvariantCulture, $"{indent}  - {{{Reading(reading, pack)}}}\n"));
    }

    private static void Append(StringBuilder text, string key, string pairs) => text.Append(pairs.Trim().Length > 0 ? $"{key}: {{{pairs}}}\n" : "");

    private static string Pairs(IEnumerable<(string Key, string? Value)> pairs) =>
        $" {string.Join(", ", pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}: {pair.Value}"))} ";

    private static string Area(ModelDistrict.AreaState area) => area.History.Count == 0
        ? area.Level
        : $"{{ level: {area.Level}, history: [{string.Join(", ", area.History.Select(record => $"{{ date: {record.Date.Text}, level: {record.Level} }}"))}] }}";

    private static string Practice(ModelDistrict.PracticeState practice) => Pairs(
    [
        ("status", practice.Status), ("started", practice.Started?.Text), ("in-place-since", practice.InPlaceSince?.Text), ("stopped-on", practice.StoppedOn?.Text),
        ("planned-start", practice.PlannedStart?.Text), ("coverage", Number(practice.Coverage) is { } coverage ? coverage + "%" : null), ("led-by", practice.LedBy), ("expected", practice.Expected?.Text),
    ]);

    private static string Reading(ModelDistrict.Reading reading, ModelPack pack) => Pairs(
    [
        ("of", reading.Of), ("from", reading.Role), ("value", reading.Value is { } value ? Value(value, pack.Indicators.Single(one => one.Id == reading.Of).Kind) : ""),
        ("method", reading.Method), ("date", reading.Date?.Text), ("responses", Number(reading.Responses)), ("invited", Number(reading.Invited)),
    ]);

    private static string Value(Datum value, Kind kind) => value switch
    {
        Datum.Number number => Number(number.Amount) + (kind.Name == "percent" ? "%" : ""),
        Datum.Word word => word.Text,
        Datum.Members members => $"[{members.Words.Replace(" ", ", ", StringComparison.Ordinal)}]",
        Datum.Day day => day.When.Text,
        _ => throw new ArgumentException("No such value.", nameof(value)),
    };

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? YesNo(bool? value) => value is { } known ? known ? "yes" : "no" : null;
}
