using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;

namespace Roadmap.Rules.Schemas;

/// <summary>The JSON Schemas (draft 7) of what people write, for editors: one for each kind of document, made from what the readers read.</summary>
public static class DocumentSchemas
{
    /// <summary>The name under which the schema of every kind is asked for: it looks at <c>kind</c> and goes on with the schema of that kind.</summary>
    public const string AnyKind = "document";

    /// <summary>What can be asked for: <see cref="AnyKind"/> and the kinds of document.</summary>
    public static ImmutableArray<string> Names { get; } = [AnyKind, .. DocumentShapes.All.Select(document => document.Kind)];

    /// <summary>The file name by which the schemas refer to each other: <c>rule.schema.json</c>.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string FileName(string name) => $"{name}.schema.json";

    /// <summary>Writes a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="pack">A pack whose ids an editor should offer; they are offered and not enforced. Null for the schema of the format alone.</param>
    /// <returns>JSON, indented, with line feeds and one at the end.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is none of <see cref="Names"/>.</exception>
    public static string Write(string name, RulePack? pack = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no schema \"{name}\".", nameof(name));
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (name is AnyKind)
            {
                AnyKindSchema.Write(json);
            }
            else
            {
                new SchemaWriter(json, pack is null ? KnownIds.None : KnownIds.Of(pack)).Write($"Roadmap {name}", DocumentShapes.Of(name));
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }
}
