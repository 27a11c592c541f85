using System.Text.Json;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Problems;

namespace Roadmap.Reporting.Json;

/// <summary>Writes one fault in something that an author wrote.</summary>
internal static class ProblemJson
{
    internal static void WriteFields(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("id", problem.Id);
        json.WriteString("severity", LanguageWords.Of(problem.Severity));
        json.WriteString("file", problem.Place?.File);
        json.WriteOptional("line", problem.Place?.Line);
        json.WriteOptional("column", problem.Place?.Column);
        json.WriteString("message", problem.Message);
        json.WriteString("suggestion", problem.Suggestion);
    }
}
