using System.Text.Json;
using Roadmap.Engine.Evaluation;

namespace Roadmap.Reporting.Json;

/// <summary>Writes a fact with its value and where it is said.</summary>
internal static class CellJson
{
    internal static void WriteFields(Utf8JsonWriter json, CellEvidence cell)
    {
        json.WriteString("cell", cell.Cell);
        json.WriteString("value", cell.Value);
        json.WriteString("date", cell.Date);
        json.WriteString("role", cell.Role);
        json.WriteString("method", cell.Method);
        json.WriteString("file", cell.File);
        json.WriteOptional("line", cell.Line);
    }
}
