using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Surveys;

/// <summary>Reads a survey map: its shape, its words, and whether its parts fit each other. Whether its columns are there is for the survey to say.</summary>
internal sealed class SurveyMapReader
{
    private readonly ProblemCollector problems;
    private readonly SurveyFields fields;

    private SurveyMapReader(YamlMapping root, ProblemCollector problems)
    {
        this.problems = problems;
        fields = new SurveyFields(root, SurveyKeys.Document, "survey map", problems);
    }

    internal static Checked<SurveyMap> Read(SourceText source)
    {
        var problems = new ProblemCollector();
        var documents = YamlDocumentReader.Read(source, problems, InputLimits.Pack);
        SurveyMap? map = null;
        if (documents is [var document, ..])
        {
            if (document.Root.Find("kind")?.Value is YamlScalar { Value: SurveyKeys.Kind })
            {
                map = new SurveyMapReader(document.Root, problems).Read();
            }
            else
            {
                problems.Add(SurveyProblems.NotAMap((document.Root.Find("kind")?.Value ?? document.Root).Place));
            }
        }

        return new Checked<SurveyMap>(problems.HasErrors ? null : map, problems.ToSorted());
    }

    private SurveyMap Read()
    {
        fields.RequiredText("kind");
        var answers = ReadAnswers();
        var map = new SurveyMap
        {
            Id = fields.RequiredId("id")?.Text ?? SurveyKeys.Kind,
            District = ReadDistrict(),
            Table = ReadTable(),
            Missing = [.. fields.Raw.Scalars("missing").Select(text => text.Value.Trim())],
            Dates = ReadDates(),
            Schools = ReadSchools(),
            Questions = ReadQuestions(answers),
            Place = fields.Raw.Map.Place,
        };
        fields.Finish();
        return map;
    }

    private SurveyDistrict? ReadDistrict()
    {
        if (fields.Raw.Mapping("district") is not { } map)
        {
            return null;
        }

        var district = new DistrictFields(map, SurveyKeys.District, "district", problems);
        var id = district.RequiredText("id");
        var name = district.Text("name");
        var asOf = district.RequiredDay("as-of");
        district.Finish();
        if (id is not null)
        {
            DistrictFields.CheckId((YamlScalar)map.Find("id")!.Value, problems);
        }

        return id is null || asOf is not { } day ? null : new SurveyDistrict(id.Text, name?.Text, day);
    }

    private SurveyTableForm ReadTable()
    {
        if (fields.Raw.Mapping("table") is not { } map)
        {
            return new SurveyTableForm();
        }

        var table = new SurveyFields(map, SurveyKeys.Table, "table", problems);
        var form = new SurveyTableForm
        {
            Sheet = table.Text("sheet"),
            HeaderRow = table.Whole("header-row") ?? 1,
            Delimiter = table.Raw.Has("delimiter") ? table.Word("delimiter", SurveyKeys.Delimiters, ',') : null,
            IsWindows1252 = table.Word("encoding", SurveyKeys.Encodings, fallback: false),
            DecimalSign = table.Word("decimal", SurveyKeys.DecimalSigns, '.'),
        };
        table.Finish();
        return form;
    }

    private SurveyDates? ReadDates()
    {
        switch (fields.Raw.Node("date"))
        {
            case YamlScalar date:
                return new SurveyDates { Fixed = DistrictFields.ReadDate("date", date, mayBeNever: false, problems) };
            case YamlMapping map:
                var column = new SurveyFields(map, SurveyKeys.DateColumn, "column of dates", problems);
                var dates = new SurveyDates { Column = column.RequiredText("column"), Format = ReadFormat(column) };
                column.Finish();
                return dates;
            case { } other:
                problems.Add(ShapeProblems.ExpectedText(fields.Raw.Map.Find("date")!.Key, other));
                return null;
            default:
                return null;
        }
    }

    private string? ReadFormat(SurveyFields column)
    {
        if (column.Text("format") is not { } format)
        {
            return null;
        }

        var letters = format.Text.Where(char.IsAsciiLetter).ToHashSet();
        if (!letters.SetEquals(['d', 'M', 'y']))
        {
            problems.Add(SurveyProblems.NotAFormat(format.Place, format.Text));
        }

        return format.Text;
    }

    private SurveySchools? ReadSchools()
    {
        if (fields.Raw.Mapping("schools") is not { } map)
        {
            return null;
        }

        var schools = new SurveyFields(map, SurveyKeys.Schools, "schools", problems);
        var column = schools.RequiredText("column");
        var words = SurveyWordReader.Ids(schools.Raw.RequiredMapping("words"), problems);
        var alsoDistrict = schools.Word("district", SurveyKeys.YesNo, fallback: true);
        schools.Finish();
        return column is null ? null : new SurveySchools(column, words, alsoDistrict);
    }

    private List<SurveyAnswers> ReadAnswers()
    {
        var lists = new List<SurveyAnswers>();
        foreach (var (name, value) in FileEntries.Of(fields.Raw.Mapping("answers"), problems))
        {
            if (value is YamlMapping list)
            {
                var numbers = SurveyWordReader.Numbers(list, problems).ToFrozenDictionary(pair => pair.Text, pair => pair.Number, StringComparer.OrdinalIgnoreCase);
                lists.Add(new SurveyAnswers(name.Value, numbers));
            }
            else
            {
                problems.Add(ShapeProblems.ExpectedMapping(name, value));
            }
        }

        return lists;
    }

    private ImmutableArray<SurveyQuestion> ReadQuestions(List<SurveyAnswers> answers)
    {
        if (fields.Raw.RequiredList("readings") is { Items.IsEmpty: true } empty)
        {
            problems.Add(SurveyProblems.NoReadings(empty.Place));
        }

        var reader = new SurveyQuestionReader(answers, problems);
        return [.. FileEntries.Mappings(fields.Raw, "readings", problems).Select(reader.Read).OfType<SurveyQuestion>()];
    }
}
