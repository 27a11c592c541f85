using System.Text.Json;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes why there is no plan, or null.</summary>
internal static class PlanConflictJson
{
    internal static void Write(Utf8JsonWriter json, PlanConflict? conflict)
    {
        if (conflict is null)
        {
            json.WriteNull("infeasible");
            return;
        }

        json.WriteStartObject("infeasible");
        json.WriteObjects("parts", conflict.Parts, WritePart);
        json.WriteStrings("because", conflict.Because);
        json.WriteBoolean("minimal", conflict.IsMinimal);
        json.WriteObjects("relaxations", conflict.Relaxations, (writer, way) => writer.WriteObjects("changes", way.Changes, WriteChange));
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, ConflictPart part)
    {
        json.WriteString("kind", LanguageWords.Of(part.Kind));
        json.WriteString("subject", part.Subject);
        json.WriteString("text", part.Text);
        PlanJsonWriter.WritePlace(json, part.Place);
    }

    private static void WriteChange(Utf8JsonWriter json, RelaxedPart change)
    {
        json.WriteString("kind", LanguageWords.Of(change.Part.Kind));
        json.WriteString("subject", change.Part.Subject);
        json.WriteString("text", change.Text);
        json.WriteDay("day", change.Day);
        if (change.Capacity is { } capacity)
        {
            json.WriteAmount("capacity", capacity);
        }
        else
        {
            json.WriteNull("capacity");
        }
    }
}
