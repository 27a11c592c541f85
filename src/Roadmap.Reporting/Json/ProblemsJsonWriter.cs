using System.Text.Json;
using Roadmap.Rules.Problems;

namespace Roadmap.Reporting.Json;

/// <summary>Writes problems as JSON of the schema <c>roadmap/problems/1</c>.</summary>
public static class ProblemsJsonWriter
{
    /// <summary>The schema's name, the first value of every document.</summary>
    public const string Schema = "roadmap/problems/1";

    /// <summary>Writes the problems as a document that ends in a line feed.</summary>
    /// <param name="problems">What to write, in this order.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<Problem> problems, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(problems);
        JsonText.Write(stream, json => Write(problems, json));
    }

    /// <summary>The problems as a document that ends in a line feed.</summary>
    /// <param name="problems">What to write, in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is null.</exception>
    public static string Write(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return JsonText.Write(json => Write(problems, json));
    }

    /// <summary>Writes the problems as a value inside a document that somebody else began.</summary>
    /// <param name="problems">What to write, in this order.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<Problem> problems, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteObjects("problems", problems, ProblemJson.WriteFields);
        json.WriteEndObject();
    }
}
