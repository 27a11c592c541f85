using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Reporting.Checks;

/// <summary>Writes problems as a SARIF 2.1.0 log, which code hosts and editors read.</summary>
public static class SarifWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The problems as a log of one run, a document that ends in a line feed.</summary>
    /// <param name="problems">What to write, in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is null.</exception>
    public static string Write(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ImmutableArray<Problem> all = [.. problems];
        return JsonText.Write(json => Write(all, json));
    }

    private static void Write(ImmutableArray<Problem> problems, Utf8JsonWriter json)
    {
        ImmutableArray<ProblemDescriptor> kinds = [.. problems.Select(problem => problem.Descriptor).DistinctBy(kind => kind.Id).OrderBy(kind => kind.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(kinds, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObjects("results", problems, (writer, problem) => WriteResult(writer, problem, kinds.IndexOf(problem.Descriptor)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(ImmutableArray<ProblemDescriptor> kinds, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "roadmap");
        json.WriteObjects("rules", kinds, WriteKind);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, ProblemDescriptor kind)
    {
        json.WriteString("id", kind.Id);
        WriteText(json, "shortDescription", kind.Title);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(kind.Severity));
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Problem problem, int kind)
    {
        json.WriteString("ruleId", problem.Id);
        json.WriteNumber("ruleIndex", kind);
        json.WriteString("level", Level(problem.Severity));
        WriteText(json, "message", ProblemSentence.Of(problem));
        if (problem.Place is { } place)
        {
            json.WriteObjects("locations", [place], WriteLocation);
        }

        if (problem.Related is { } related)
        {
            json.WriteObjects("relatedLocations", [related], WriteLocation);
        }
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(place.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endColumn", place.Column + place.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A path as the address that it is: relative as it stands, from the root with the scheme of files.</summary>
    private static string Address(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped : path is [_, ':', ..] ? "file:///" + path[..2] + escaped[4..] : escaped;
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
