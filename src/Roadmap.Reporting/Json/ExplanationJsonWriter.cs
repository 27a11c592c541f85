using System.Text.Json;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes an explanation as JSON of the schema <c>roadmap/explanation/1</c>.</summary>
public static class ExplanationJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/explanation/1";

    /// <summary>Writes one explanation as a document that ends in a line feed.</summary>
    /// <param name="explanation">What to write.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Explanation explanation, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        JsonText.Write(stream, json => Write(explanation, json));
    }

    /// <summary>One explanation as a document that ends in a line feed.</summary>
    /// <param name="explanation">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Write(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return JsonText.Write(json => Write(explanation, json));
    }

    /// <summary>Writes one explanation as a value inside a document that somebody else began.</summary>
    /// <param name="explanation">What to write.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Explanation explanation, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteObjects("packs", explanation.Packs, IdentityJson.WritePack);
        json.WriteString("id", explanation.Id);
        json.WriteString("kind", LanguageWords.Of(explanation.Kind));
        json.WriteString("title", explanation.Title);
        json.WriteString("outcome", explanation.Outcome);
        json.WriteString("summary", explanation.Summary);
        json.WriteObjects("conditions", explanation.Conditions, WriteCondition);
        json.WriteObjects("nearMisses", explanation.NearMisses, WriteNearMiss);
        json.WriteObjects("unknownLeaves", explanation.UnknownLeaves, WriteUnknownLeaf);
        json.WriteStrings("asksFor", explanation.AsksFor);
        json.WriteEndObject();
    }

    private static void WriteNearMiss(Utf8JsonWriter json, NearMiss miss)
    {
        json.WriteString("leaf", miss.Leaf);
        json.WriteString("sentence", miss.Sentence);
        json.WriteString("missesBy", miss.MissesBy);
        json.WriteFraction("share", (long?)(miss.Share * 1000));
        json.WriteBoolean("mustNotHold", miss.MustNotHold);
        json.WriteString("school", miss.School);
    }

    private static void WriteUnknownLeaf(Utf8JsonWriter json, UnknownLeaf leaf)
    {
        json.WriteString("leaf", leaf.Leaf);
        json.WriteString("sentence", leaf.Sentence);
        json.WriteStrings("asksFor", leaf.AsksFor);
        json.WriteString("school", leaf.School);
    }

    private static void WriteCondition(Utf8JsonWriter json, ExplainedCondition condition)
    {
        json.WriteString("name", condition.Name);
        json.WriteStartObject("trace");
        WriteTrace(json, condition.Trace);
        json.WriteEndObject();
    }

    /// <summary>The recursion is as deep as the pack's condition, which the loader limits.</summary>
    private static void WriteTrace(Utf8JsonWriter json, ConditionTrace trace)
    {
        json.WriteString("text", trace.Text);
        json.WriteString("sentence", trace.Sentence);
        json.WriteString("verdict", LanguageWords.Of(trace.Verdict));
        json.WriteBoolean("decisive", trace.IsDecisive);
        json.WriteString("school", trace.School);
        json.WriteString("file", trace.File);
        json.WriteNumber("line", trace.Line);
        json.WriteNumber("column", trace.Column);
        json.WriteObjects("values", trace.Cells, CellJson.WriteFields);
        json.WriteObjects("children", trace.Children, WriteTrace);
    }
}
