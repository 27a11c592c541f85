using System.Collections.Immutable;
using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts.Files;

/// <summary>Reads what is said of a district or a school: its areas, practices and readings.</summary>
internal static class StatementReader
{
    internal static void Read(DistrictFields fields, DraftStatements statements)
    {
        var problems = fields.Problems;
        statements.Areas.AddRange(FileEntries.Of(fields.Raw.Mapping("areas"), problems).Select(entry => ReadArea(entry.Id, entry.Value, problems)));
        statements.Practices.AddRange(FileEntries.Of(fields.Raw.Mapping("practices"), problems).Select(entry => ReadPractice(entry.Id, entry.Value, problems)));
        statements.Readings.AddRange(FileEntries.Mappings(fields.Raw, "readings", problems).Select(map => ReadReading(map, problems)).OfType<Reading>());
    }

    /// <summary>A level, or a mapping with level and history.</summary>
    internal static AreaState ReadArea(YamlScalar id, YamlNode value, ProblemCollector problems)
    {
        if (value is not YamlMapping map)
        {
            return new AreaState(id.Value, Short(id, value, problems), [], id.Place);
        }

        var fields = new DistrictFields(map, DistrictKeys.Area, $"area {id.Value}", problems);
        var area = new AreaState(id.Value, fields.Text("level"), ReadHistory(fields), id.Place);
        fields.Finish();
        return area;
    }

    /// <summary>A status, or a mapping.</summary>
    internal static PracticeState ReadPractice(YamlScalar id, YamlNode value, ProblemCollector problems)
    {
        if (value is not YamlMapping map)
        {
            return new PracticeState { Id = id.Value, Status = Short(id, value, problems), Place = id.Place };
        }

        var fields = new DistrictFields(map, DistrictKeys.Practice, $"practice {id.Value}", problems);
        var practice = new PracticeState
        {
            Id = id.Value,
            Status = fields.Text("status"),
            Started = fields.DateOrNever("started"),
            InPlaceSince = fields.DateOrNever("in-place-since"),
            StoppedOn = fields.DateOrNever("stopped-on"),
            PlannedStart = fields.Date("planned-start"),
            Coverage = fields.Text("coverage"),
            LedBy = fields.Text("led-by"),
            Expected = fields.Text("expected"),
            Place = id.Place,
        };
        fields.CheckDuration(practice.Expected);
        fields.Finish();
        return practice;
    }

    /// <summary>A reading; null when it does not say of what.</summary>
    internal static Reading? ReadReading(YamlMapping map, ProblemCollector problems)
    {
        var fields = new DistrictFields(map, DistrictKeys.Reading, "reading", problems);
        var of = fields.RequiredText("of");
        var reading = ReadReading(fields, of);
        fields.Finish();
        return reading;
    }

    /// <summary>The fields that every reading may have, also one whose indicator stands elsewhere.</summary>
    internal static Reading? ReadReading(DistrictFields fields, StatedText? of)
    {
        var from = fields.Text("from");
        var value = fields.Value("value");
        var method = fields.Text("method");
        var date = fields.Date("date");
        var responses = fields.Text("responses");
        var invited = fields.Text("invited");
        var margin = fields.Text("margin");
        return of is null ? null : new Reading
        {
            Of = of,
            From = from,
            Value = value,
            Method = method,
            Date = date,
            Responses = responses,
            Invited = invited,
            Margin = margin,
            Place = fields.Place,
        };
    }

    private static StatedText? Short(YamlScalar id, YamlNode value, ProblemCollector problems)
    {
        if (value is YamlScalar scalar)
        {
            return scalar.IsBlank ? null : new StatedText(scalar.Value.Trim(), scalar.Place);
        }

        problems.Add(ShapeProblems.ExpectedText(id, value));
        return null;
    }

    private static ImmutableArray<StatedLevel> ReadHistory(DistrictFields parent)
    {
        var history = ImmutableArray.CreateBuilder<StatedLevel>();
        foreach (var map in FileEntries.Mappings(parent.Raw, "history", parent.Problems))
        {
            var fields = new DistrictFields(map, DistrictKeys.HistoryEntry, "history entry", parent.Problems);
            var date = fields.RequiredDate("date");
            var level = fields.RequiredText("level");
            fields.Finish();
            if (date is not null && level is not null)
            {
                history.Add(new StatedLevel(date, level));
            }
        }

        return history.ToImmutable();
    }
}
