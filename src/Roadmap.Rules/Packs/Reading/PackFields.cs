using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the fields of one mapping of a pack by their types. A field that cannot be read is reported and replaced by a harmless value.</summary>
internal sealed class PackFields(YamlMapping map, MappingShape shape, string what, ReadingScope scope)
{
    private readonly MappingFields fields = new(map, shape, what, scope.Problems);

    internal YamlMapping Map => map;

    /// <summary>The cursor below, for fields that are read by somebody else.</summary>
    internal MappingFields Raw => fields;

    internal ReadingScope Scope => scope;

    private ProblemCollector Problems => scope.Problems;

    internal string RequiredText(string key) => fields.RequiredScalar(key)?.Value.Trim() ?? "";

    internal string? Text(string key) => fields.Scalar(key)?.Value.Trim();

    internal ImmutableArray<string> Texts(string key) => [.. fields.Scalars(key).Select(item => item.Value.Trim())];

    internal T? Word<T>(string key, WordTable<T> words)
        where T : struct => WordOf(key, fields.Scalar(key), words);

    internal T RequiredWord<T>(string key, WordTable<T> words, T fallback)
        where T : struct => WordOf(key, fields.RequiredScalar(key), words) ?? fallback;

    internal bool YesNo(string key) => fields.Scalar(key) is { } scalar && ScalarValues.YesNo(key, scalar, Problems);

    internal CalendarDuration? Duration(string key) => fields.Scalar(key) is { } scalar ? ScalarValues.Duration(key, scalar, Problems) : null;

    /// <summary>A number in millionths between two bounds, themselves in millionths.</summary>
    internal long? Number(string key, long least, long most) =>
        fields.Scalar(key) is { } scalar ? ScalarValues.Number(key, scalar, least, most, Problems) : null;

    internal PartialDate? Date(string key) => fields.Scalar(key) is { } scalar ? ScalarValues.Date(key, scalar, Problems) : null;

    /// <summary>The ids of a list that name something of this kind, each once, in the order written.</summary>
    internal ImmutableArray<string> Ids(IdKind kind, string key) => References.Resolve(kind, fields.Scalars(key), scope);

    internal string? Id(IdKind kind, string key) => fields.Scalar(key) is { } scalar ? scope.Ids.Resolve(kind, scalar) : null;

    internal string? RequiredId(IdKind kind, string key) => fields.RequiredScalar(key) is { } scalar ? scope.Ids.Resolve(kind, scalar) : null;

    internal ImmutableArray<Citation> Citations(string key) => CitationReader.Read(fields.List(key), scope);

    internal Origin? Origin() => Word("origin", PackWords.Origins);

    /// <summary>Reports the keys that are not declared.</summary>
    internal void Finish()
    {
        // What a document allows was taken out of it before it came here.
        if (shape.Has(AllowanceKeys.Name))
        {
            fields.Has(AllowanceKeys.Name);
        }

        fields.Finish();
    }

    private T? WordOf<T>(string key, YamlScalar? scalar, WordTable<T> words)
        where T : struct
    {
        if (shape.Key(key).Value != words.Shape)
        {
            throw new UnreachableException($"\"{key}\" is read with other words than those declared: {shape.Means}");
        }

        if (scalar is null)
        {
            return null;
        }

        var value = words.Find(scalar.Value);
        if (value is null)
        {
            Problems.Add(PackProblems.UnknownWord(scalar.Place, key, scalar.Value, words.Words));
        }

        return value;
    }
}
