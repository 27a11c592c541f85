using System.Text.Json;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes one step of a plan.</summary>
internal static class PlanStepJson
{
    internal static void WriteStep(Utf8JsonWriter json, PlanStep step)
    {
        json.WriteString("id", step.Id);
        json.WriteString("title", step.Title);
        json.WriteString("starts", PlanJsonWriter.Day(step.Starts));
        json.WriteString("ends", PlanJsonWriter.Day(step.Ends));
        json.WriteNumber("period", step.Period);
        json.WriteNumber("length", step.Length);
        json.WriteString("term", step.Term);
        json.WriteObjects("waitsFor", step.WaitsFor, WriteWait);
        json.WriteObjects("because", step.Because, WriteReason);
        json.WriteNumber("slack", step.Slack);
        json.WriteBoolean("critical", step.IsCritical);
        json.WriteBoolean("pinned", step.IsPinned);
        json.WriteBoolean("restart", step.IsRestart);
        json.WriteBoolean("confirm", step.MustConfirm);
        json.WriteBoolean("lengthAssumed", step.IsLengthAssumed);
        json.WriteOptional("rank", step.Rank);
        json.WriteStrings("clears", step.Clears);
        json.WriteStrings("notes", step.Notes);
    }

    private static void WriteWait(Utf8JsonWriter json, PlanWait wait)
    {
        json.WriteString("practice", wait.Practice);
        json.WriteString("milestone", wait.Milestone);
        json.WriteString("constraint", wait.Constraint);
        json.WriteString("binding", LanguageWords.Of(wait.Binding));
        json.WriteString("on", PlanJsonWriter.Day(wait.On));
    }

    private static void WriteReason(Utf8JsonWriter json, PlanReason reason)
    {
        json.WriteString("kind", LanguageWords.Of(reason.Kind));
        json.WriteString("text", reason.Text);
        json.WriteStrings("practices", reason.Practices);
        json.WriteString("resource", reason.Resource);
        json.WriteString("constraint", reason.Constraint);
        json.WriteDay("from", reason.From);
        json.WriteDay("to", reason.To);
        PlanJsonWriter.WritePlace(json, reason.Place);
    }
}
