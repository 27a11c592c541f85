using System.Globalization;
using System.Text.Json;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Text;

namespace Roadmap.Reporting.Json;

/// <summary>Writes a plan as JSON of the schema <c>roadmap/plan/1</c>. Equal plans give equal bytes.</summary>
public static class PlanJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/plan/1";

    /// <summary>One plan as a document that ends in a line feed.</summary>
    /// <param name="plan">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Write(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonText.Write(json => Write(plan, json));
    }

    /// <summary>Writes one plan as a value inside a document that somebody else began.</summary>
    /// <param name="plan">What to write.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ActionPlan plan, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteHead(json, plan);
        json.WriteObjects("steps", plan.Steps, PlanStepJson.WriteStep);
        json.WriteObjects("underWay", plan.Running, WriteRunning);
        json.WriteObjects("leftOut", plan.LeftOut, WriteLeftOut);
        json.WriteObjects("stalls", plan.Stalls, WriteStall);
        json.WriteObjects("goals", plan.Goals, WriteGoal);
        json.WriteObjects("uses", plan.Uses, WriteUse);
        json.WriteStrings("criticalPath", plan.CriticalPath);
        json.WriteObjects("moves", plan.Moves, WriteMove);
        json.WriteObjects("bound", plan.Measures, WriteMeasure);
        json.WriteBoolean("optimal", plan.IsOptimal);
        json.WriteString("stop", LanguageWords.Of(plan.Stop));
        PlanConflictJson.Write(json, plan.Conflict);
        json.WriteObjects("problems", plan.Problems, ProblemJson.WriteFields);
        json.WriteEndObject();
    }

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static void WritePlace(Utf8JsonWriter json, SourcePlace? place)
    {
        json.WriteString("file", place?.File);
        json.WriteOptional("line", place?.Line);
    }

    private static void WriteHead(Utf8JsonWriter json, ActionPlan plan)
    {
        json.WriteStartObject("district");
        json.WriteString("id", plan.District.Id);
        json.WriteString("name", plan.District.Name);
        json.WriteString("asOf", Day(plan.District.AsOf));
        json.WriteEndObject();
        json.WriteObjects("packs", plan.Packs, (writer, pack) =>
        {
            writer.WriteString("id", pack.Id);
            writer.WriteString("version", pack.Version);
            writer.WriteString("hash", pack.Hash);
        });
        json.WriteString("engine", plan.Engine);
        json.WriteString("start", Day(plan.Start));
        json.WriteString("end", Day(plan.End));
        json.WriteString("step", LanguageWords.Of(plan.Step));
        json.WriteObjects("periods", plan.Periods, (writer, period) =>
        {
            writer.WriteString("name", period.Name);
            writer.WriteString("from", Day(period.From));
            writer.WriteString("to", Day(period.To));
            writer.WriteString("term", period.Term);
        });
    }

    private static void WriteRunning(Utf8JsonWriter json, RunningPractice practice)
    {
        json.WriteString("id", practice.Id);
        json.WriteString("title", practice.Title);
        json.WriteString("started", practice.Started);
        json.WriteString("inPlaceOn", Day(practice.InPlaceOn));
        json.WriteBoolean("assumed", practice.IsAssumed);
    }

    private static void WriteLeftOut(Utf8JsonWriter json, LeftOutPractice practice)
    {
        json.WriteString("id", practice.Id);
        json.WriteString("title", practice.Title);
        json.WriteString("kind", LanguageWords.Of(practice.Kind));
        json.WriteString("because", practice.Because);
        json.WriteStrings("asksFor", practice.AsksFor);
    }

    private static void WriteStall(Utf8JsonWriter json, StallClearing stall)
    {
        json.WriteString("id", stall.Id);
        json.WriteString("title", stall.Title);
        json.WriteDay("on", stall.On);
        json.WriteStrings("by", stall.By);
        json.WriteString("because", stall.Because);
    }

    private static void WriteGoal(Utf8JsonWriter json, PlanGoal goal)
    {
        json.WriteString("reach", goal.Reach);
        json.WriteString("by", Day(goal.By));
        json.WriteString("outcome", LanguageWords.Of(goal.Outcome));
        json.WriteDay("on", goal.On);
        json.WriteString("because", goal.Because);
        WritePlace(json, goal.Place);
    }

    private static void WriteUse(Utf8JsonWriter json, PlanUse use)
    {
        json.WriteString("resource", use.Resource);
        json.WriteString("name", use.Name);
        json.WriteString("from", Day(use.From));
        json.WriteString("to", Day(use.To));
        json.WriteAmount("taken", use.Taken);
        json.WriteAmount("capacity", use.Capacity);
        json.WriteStrings("by", use.By);
    }

    private static void WriteMove(Utf8JsonWriter json, PlanMove move)
    {
        json.WriteString("id", move.Id);
        json.WriteString("title", move.Title);
        json.WriteDay("was", move.Was);
        json.WriteDay("is", move.Is);
        json.WriteString("because", move.Because);
    }

    private static void WriteMeasure(Utf8JsonWriter json, PlanMeasure measure)
    {
        json.WriteString("kind", LanguageWords.Of(measure.Kind));
        json.WriteNumber("value", measure.Value);
        json.WriteNumber("atLeast", measure.Bound);
    }
}
