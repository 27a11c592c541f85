using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Surveys;

/// <summary>Reads one question of a survey map.</summary>
internal sealed class SurveyQuestionReader(IReadOnlyList<SurveyAnswers> answers, ProblemCollector problems)
{
    /// <summary>The question; null when it does not say what of what.</summary>
    internal SurveyQuestion? Read(YamlMapping map)
    {
        var fields = new SurveyFields(map, SurveyKeys.Question, "reading", problems);
        var of = fields.RequiredId("of");
        var from = ReadRoles(fields);
        var column = fields.RequiredText("column");
        var given = fields.Raw.Scalar("answers");
        var (least, most) = ReadBetween(fields.Raw.Mapping("between"));
        var take = fields.RequiredWord("take", SurveyKeys.Takes);
        var atLeast = fields.Number("at-least");
        var anyOf = fields.Raw.Scalars("any-of");
        var decimals = fields.Whole("decimals");
        var percent = fields.Word("percent", SurveyKeys.YesNo, fallback: false);
        var method = fields.Text("method");
        var invited = fields.Whole("invited");
        var fewest = fields.Whole("fewest");
        fields.Finish();
        CheckKeys(fields, take);
        if (from is { Column: not null } && map.Find("invited") is { } entry)
        {
            problems.Add(SurveyProblems.InvitedOfAColumn(entry.Key.Place));
        }

        return of is null || from is null || column is null || take is not { } wanted ? null : new SurveyQuestion
        {
            Of = of,
            From = from,
            Column = column,
            Answers = given is null ? null : Find(given),
            Least = least,
            Most = most,
            Take = wanted,
            AtLeast = atLeast,
            AnyOf = [.. anyOf.Select(text => text.Value.Trim())],
            Decimals = decimals ?? (wanted == SurveyTake.Share ? 0 : 1),
            IsPercent = percent || wanted == SurveyTake.Share,
            Method = method,
            Invited = invited,
            Fewest = fewest ?? 1,
            Place = map.Place,
        };
    }

    private void CheckKeys(SurveyFields fields, SurveyTake? take)
    {
        var map = fields.Raw.Map;
        if (take is SurveyTake.Share)
        {
            if (fields.Raw.Has("at-least") == fields.Raw.Has("any-of"))
            {
                problems.Add(SurveyProblems.ShareOfOne(map.Find("take")!.Value.Place));
            }
            else if (fields.Raw.Has("any-of") && (map.Find("answers") ?? map.Find("between")) is { } entry)
            {
                problems.Add(SurveyProblems.AnswersAndTexts(entry.Key.Place));
            }

            Refuse(map, "share", "percent");
        }
        else if (take is { } other)
        {
            Refuse(map, SurveyKeys.Takes.Words[(int)other], "at-least", "any-of");
        }
    }

    private void Refuse(YamlMapping map, string take, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (map.Find(key) is { } entry)
            {
                problems.Add(SurveyProblems.KeyOfAnotherTake(entry.Key.Place, key, take));
            }
        }
    }

    private SurveyAnswers? Find(YamlScalar name)
    {
        var found = answers.FirstOrDefault(list => string.Equals(list.Name, name.Value.Trim(), StringComparison.Ordinal));
        if (found is null)
        {
            problems.Add(SurveyProblems.UnknownAnswers(name.Place, name.Value.Trim(), answers.Select(list => list.Name)));
        }

        return found;
    }

    private SurveyRoles? ReadRoles(SurveyFields parent)
    {
        switch (parent.Raw.RequiredNode("from"))
        {
            case YamlScalar role:
                return new SurveyRoles { Fixed = SurveyFields.Stated(role) };
            case YamlMapping map:
                var fields = new SurveyFields(map, SurveyKeys.RoleColumn, "column of roles", problems);
                var column = fields.RequiredText("column");
                var words = SurveyWordReader.Ids(fields.Raw.RequiredMapping("words"), problems);
                fields.Finish();
                return column is null ? null : new SurveyRoles { Column = column, Words = words };
            case { } other:
                problems.Add(ShapeProblems.ExpectedText(parent.Raw.Map.Find("from")!.Key, other));
                return null;
            default:
                return null;
        }
    }

    private (decimal? Least, decimal? Most) ReadBetween(YamlMapping? map)
    {
        if (map is null)
        {
            return default;
        }

        var fields = new SurveyFields(map, SurveyKeys.Between, "between", problems);
        var bounds = (fields.Number("least"), fields.Number("most"));
        fields.Finish();
        return bounds;
    }
}
