using System.Text.Json;
using Roadmap.Import.Results;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Surveys;

namespace Roadmap.Cli.Importing;

/// <summary>Writes what became of a survey as JSON of the schema <c>roadmap/import/1</c>.</summary>
internal static class ImportJson
{
    internal static string Write(SurveyResult result, ImportRequest request) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "roadmap/import/1");
        json.WriteString("survey", result.File);
        json.WriteString("wrote", request.Target);
        json.WriteStartObject("rows");
        json.WriteNumber("read", result.RowsRead);
        json.WriteNumber("used", result.RowsUsed);
        json.WriteNumber("notUsed", result.RowsRead - result.RowsUsed);
        json.WriteEndObject();
        json.WriteNumber("cellsWithoutAnswer", result.CellsWithoutAnswer);
        Objects(json, "readings", result.Readings, reading =>
        {
            Group(json, reading.Question, reading.School, reading.Role, reading.Responses);
            json.WriteString("value", reading.Value);
            json.WriteString("date", reading.Date);
            json.WriteString("method", reading.Question.Method?.Text);
        });
        Objects(json, "smallGroups", result.SmallGroups, group => Group(json, group.Question, group.School, group.Role, group.Responses));
        Objects(json, "unused", result.Unused, part =>
        {
            json.WriteNumber("row", part.Row);
            json.WriteString("column", part.Column);
            json.WriteString("text", part.Text);
            json.WriteString("reason", part.Reason);
            json.WriteBoolean("rowUsed", part.IsRowUsed);
        });
        json.WriteEndObject();
    });

    private static void Group(Utf8JsonWriter json, SurveyQuestion question, SurveyWord? school, string role, int responses)
    {
        json.WriteString("of", question.Of.Text);
        json.WriteString("column", question.Column.Text);
        json.WriteString("school", school?.Id.Text);
        json.WriteString("from", role);
        json.WriteNumber("responses", responses);
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
