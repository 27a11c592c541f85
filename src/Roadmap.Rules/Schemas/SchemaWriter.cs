using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Schemas;

/// <summary>Writes the shape of one kind of document as a JSON Schema, draft 7, with what editors understand beyond it.</summary>
/// <remarks>
/// Keywords of one JSON type say nothing of the others, so a value with a short and a long form is one schema with several types: a fault is then shown
/// at the key or word where it is, and not at the whole value.
/// </remarks>
internal sealed class SchemaWriter(Utf8JsonWriter json, KnownIds known)
{
    private readonly SharedShapes shared = new();

    internal void Write(string title, MappingShape document)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", title);
        WriteValue(document, document.Means, isBlankable: false);
        WriteDefinitions();
        json.WriteEndObject();
    }

    private void WriteDefinitions()
    {
        json.WriteStartObject("definitions");
        for (var written = 0; written < shared.Used.Count; written++)
        {
            var shape = shared.Used[written];
            json.WriteStartObject(shared.Refer(shape)!);
            WriteRules(shape, (shape as MappingShape)?.Means, shared.IsBlankable(shape));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteSchema(string? name, ValueShape shape, string? means, bool isBlankable = false)
    {
        if (name is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(name);
        }

        WriteValue(shape, means, isBlankable);
        json.WriteEndObject();
    }

    private void WriteValue(ValueShape shape, string? means, bool isBlankable)
    {
        if (shared.Refer(shape) is not { } name)
        {
            WriteRules(shape, means, isBlankable);
            return;
        }

        WriteMeans(means);
        json.WriteString("$ref", $"#/definitions/{name}");
    }

    private void WriteRules(ValueShape shape, string? means, bool isBlankable)
    {
        WriteMeans(means);
        ImmutableArray<ValueShape> forms = shape is EitherShape either ? either.Shapes : [shape];
        WriteTypes([.. forms.SelectMany(Types).Concat(isBlankable ? ["null"] : []).Distinct(StringComparer.Ordinal)]);
        foreach (var form in forms)
        {
            WriteForm(form, isAlone: forms.Length == 1, isBlankable);
        }
    }

    private void WriteMeans(string? means)
    {
        if (means is not null)
        {
            json.WriteString("description", means);
        }
    }

    private static IEnumerable<string> Types(ValueShape shape) => shape switch
    {
        ScalarShape { Form: ScalarForm.YesNo } => ["string", "boolean"],
        ScalarShape scalar => ScalarSchema.Of(scalar.Form).Types,
        WordShape words => words.Words.Any(IsNumber) ? ["string", "number"] : ["string"],
        ReferenceShape => ["string"],
        ConditionShape { IsItem: true } => ["string", "object"],
        ConditionShape => ["array", "object"],
        ListShape => ["array"],
        _ => ["object"],
    };

    private void WriteTypes(ImmutableArray<string> types)
    {
        if (types is [var only])
        {
            json.WriteString("type", only);
            return;
        }

        json.WriteStartArray("type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private void WriteForm(ValueShape shape, bool isAlone, bool isBlankable)
    {
        switch (shape)
        {
            case ScalarShape { Form: ScalarForm.YesNo }:
                WriteYesNo(isBlankable);
                break;
            case ScalarShape scalar:
                ScalarSchema.WriteRules(json, scalar);
                break;
            case WordShape words:
                WriteWords(words.Meanings, isAlone, isBlankable);
                break;
            case ReferenceShape reference:
                WriteSuggestions(known.For(reference));
                break;
            case ListShape list:
                WriteList(list);
                break;
            case ConditionShape condition:
                WriteCondition(condition);
                break;
            case MappingShape mapping:
                WriteMapping(mapping);
                break;
            case EntriesShape entries:
                WriteEntries(entries);
                break;
        }
    }

    private void WriteYesNo(bool isBlankable)
    {
        json.WriteStartArray("enum");
        json.WriteStringValue("yes");
        json.WriteStringValue("no");
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        WriteNull(isBlankable);
        json.WriteEndArray();
    }

    // A closed list, unless a longer form may stand in its place.
    private void WriteWords(ImmutableArray<WordMeaning> words, bool isAlone, bool isBlankable)
    {
        if (isAlone)
        {
            WriteEnum(words, isBlankable);
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteEnum(words, isBlankable);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Offered and explained, not enforced: the pack may have grown since the schema was written.
    private void WriteSuggestions(ImmutableArray<WordMeaning> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteEnum(words, isBlankable: false);
        json.WriteEndObject();
        json.WriteBooleanValue(true);
        json.WriteEndArray();
    }

    private void WriteEnum(ImmutableArray<WordMeaning> words, bool isBlankable)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word.Word);
        }

        foreach (var word in words.Where(word => IsNumber(word.Word)))
        {
            json.WriteNumberValue(int.Parse(word.Word, CultureInfo.InvariantCulture));
        }

        WriteNull(isBlankable);
        json.WriteEndArray();
        json.WriteStartArray("enumDescriptions");
        foreach (var word in words)
        {
            json.WriteStringValue(word.Means);
        }

        json.WriteEndArray();
    }

    private void WriteNull(bool isBlankable)
    {
        if (isBlankable)
        {
            json.WriteNullValue();
        }
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private void WriteList(ListShape list)
    {
        if (list.Least > 0)
        {
            json.WriteNumber("minItems", list.Least);
        }

        if (list.Most is { } most)
        {
            json.WriteNumber("maxItems", most);
        }

        WriteSchema("items", list.Item, null);
    }

    private void WriteCondition(ConditionShape condition)
    {
        if (!condition.IsItem)
        {
            json.WriteNumber("minItems", 1);
            WriteSchema("items", Shape.Conditions.Item, null);
        }

        json.WriteNumber("minProperties", 1);
        WriteMapping(ConditionKeys.Tree);
    }

    private void WriteMapping(MappingShape mapping)
    {
        var required = mapping.Keys.Where(key => key.Need == KeyNeed.Required).ToList();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            required.ForEach(key => json.WriteStringValue(key.Name));
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        WriteKeys(mapping);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        WriteFreeKeys();
    }

    private void WriteKeys(MappingShape mapping)
    {
        foreach (var key in mapping.Keys)
        {
            WriteSchema(key.Name, key.Value, key.Means, isBlankable: mapping.AllowsBlank && key.Need == KeyNeed.Optional);
        }
    }

    private void WriteEntries(EntriesShape entries)
    {
        var names = entries.Key switch
        {
            WordShape words => words.Meanings,
            ReferenceShape reference => known.For(reference),
            _ => [],
        };
        if (names.Length > 0 && entries.Value is not ScalarShape)
        {
            shared.Share(entries.Value, "entry", entries.AllowsBlank);
        }

        if (entries.Count is { } count)
        {
            json.WriteNumber("minProperties", count);
        }

        if (entries.Key is ScalarShape { Form: ScalarForm.Id })
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", ScalarSchema.IdPattern);
            json.WriteString("patternErrorMessage", ScalarSchema.IdMessage);
            json.WriteEndObject();
        }

        WriteNamedEntries(entries, names);
        if (entries.Key is WordShape)
        {
            json.WriteBoolean("additionalProperties", false);
        }
        else
        {
            WriteSchema("additionalProperties", entries.Value, null, entries.AllowsBlank);
        }

        WriteFreeKeys();
    }

    private void WriteNamedEntries(EntriesShape entries, ImmutableArray<WordMeaning> names)
    {
        json.WriteStartObject("properties");
        if (entries.Beside is { } beside)
        {
            WriteKeys(beside);
        }

        foreach (var name in names)
        {
            WriteSchema(name.Word, entries.Value, name.Means, entries.AllowsBlank);
        }

        json.WriteEndObject();
    }

    private void WriteFreeKeys()
    {
        json.WriteStartObject("patternProperties");
        json.WriteBoolean("^x-", true);
        json.WriteEndObject();
    }
}
