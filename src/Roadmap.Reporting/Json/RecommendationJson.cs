using System.Text.Json;
using Roadmap.Engine.Questions;
using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes what could come next, what is withheld, and what is worth asking.</summary>
internal static class RecommendationJson
{
    internal static void WriteLeveragePoint(Utf8JsonWriter json, LeveragePoint point)
    {
        json.WriteString("id", point.Id);
        json.WriteString("title", point.Title);
        json.WriteNumber("rank", point.Rank);
        json.WritePoints("score", point.Thousandths);
        json.WriteBoolean("ready", point.IsReady);
        json.WriteStrings("blockedBy", point.BlockedBy.Concat(point.Confirm));
        json.WriteBoolean("confirm", point.MustConfirm);
        json.WriteBoolean("restart", point.IsRestart);
        json.WriteStrings("assumed", point.Assumed);
        json.WriteObjects("parts", point.Parts, WritePart);
    }

    internal static void WriteWithheld(Utf8JsonWriter json, WithheldPractice practice)
    {
        json.WriteString("id", practice.Id);
        json.WriteString("because", practice.Because);
    }

    internal static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        json.WriteString("cell", question.Cell);
        json.WriteString("from", question.From);
        json.WriteString("ask", question.Ask);
        json.WritePoints("worth", question.Worth);
        json.WriteStrings("settles", question.Settles);
    }

    private static void WritePart(Utf8JsonWriter json, ScorePart part)
    {
        json.WriteString("kind", LanguageWords.Of(part.Kind));
        json.WritePoints("value", part.Value);
        json.WriteString("because", part.Because);
    }
}
