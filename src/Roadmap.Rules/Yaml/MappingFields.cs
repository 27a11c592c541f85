using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Reads the fields of a mapping by name, held to the shape that is declared for it, so that a schema of the shape says what is read.</summary>
/// <remarks>A key without a value counts as absent. <c>what</c> names the mapping in messages: <c>rule devices-before-why</c>.</remarks>
internal sealed class MappingFields(YamlMapping map, MappingShape shape, string what, ProblemCollector problems)
{
    private ulong asked;

    internal YamlMapping Map => map;

    /// <summary>True when the key stands in the mapping, with or without a value. Asks for it.</summary>
    internal bool Has(string key) => Entry(key) is not null;

    /// <summary>The value of a key, of any shape; null when the key is absent or has no value.</summary>
    internal YamlNode? Node(string key) => Entry(key)?.Value is { } value && value is not YamlScalar { IsBlank: true } ? value : null;

    /// <summary>The value of a key that must be there; null after a problem.</summary>
    internal YamlNode? RequiredNode(string key)
    {
        if (shape.Key(key).Need == KeyNeed.Optional)
        {
            throw new UnreachableException($"\"{key}\" is needed and declared optional: {shape.Means}");
        }

        if (Node(key) is { } node)
        {
            return node;
        }

        problems.Add(Entry(key) is { } entry
            ? ShapeProblems.BlankValue(entry.Key, what)
            : ShapeProblems.MissingKey(map.Place, what, key));
        return null;
    }

    internal YamlScalar? Scalar(string key) => AsScalar(key, Node(key));

    internal YamlScalar? RequiredScalar(string key) => AsScalar(key, RequiredNode(key));

    internal YamlMapping? Mapping(string key) => AsMapping(key, Node(key));

    internal YamlMapping? RequiredMapping(string key) => AsMapping(key, RequiredNode(key));

    internal YamlSequence? List(string key) => AsList(key, Node(key));

    internal YamlSequence? RequiredList(string key) => AsList(key, RequiredNode(key));

    /// <summary>The items of a list of plain values; empty when the key is absent. Items of another shape are reported and left out.</summary>
    internal ImmutableArray<YamlScalar> Scalars(string key) => AsScalars(key, List(key));

    /// <summary>Like <see cref="Scalars"/> for a list that must be there.</summary>
    internal ImmutableArray<YamlScalar> RequiredScalars(string key) => AsScalars(key, RequiredList(key));

    /// <summary>Reports every key that is not declared, except <c>x-...</c>.</summary>
    /// <param name="elsewhere">Keys that belong under another key: what to say instead of guessing.</param>
    internal void Finish(params ReadOnlySpan<(string Key, string Under)> elsewhere)
    {
        if (asked != ulong.MaxValue >> (64 - shape.Keys.Length))
        {
            throw new UnreachableException($"Not every key that is declared was read: {shape.Means}");
        }

        foreach (var (key, _) in map.Entries)
        {
            if (!shape.Has(key.Value) && !key.Value.StartsWith("x-", StringComparison.Ordinal))
            {
                problems.Add(Unknown(key, elsewhere));
            }
        }
    }

    private Problem Unknown(YamlScalar key, ReadOnlySpan<(string Key, string Under)> elsewhere)
    {
        foreach (var (name, under) in elsewhere)
        {
            if (string.Equals(name, key.Value, StringComparison.Ordinal))
            {
                return ShapeProblems.KeyBelongsUnder(key, what, under);
            }
        }

        return ShapeProblems.UnknownKey(key, what, Spelling.DidYouMean(key.Value, shape.Names));
    }

    private YamlEntry? Entry(string key)
    {
        asked |= 1UL << shape.IndexOf(key);
        return map.Find(key);
    }

    private YamlScalar? AsScalar(string key, YamlNode? node) => As<YamlScalar>(key, node, ValueForms.Scalar, ShapeProblems.ExpectedText);

    private YamlMapping? AsMapping(string key, YamlNode? node) => As<YamlMapping>(key, node, ValueForms.Mapping, ShapeProblems.ExpectedMapping);

    private YamlSequence? AsList(string key, YamlNode? node) => As<YamlSequence>(key, node, ValueForms.List, ShapeProblems.ExpectedList);

    private T? As<T>(string key, YamlNode? node, ValueForms form, Func<YamlScalar, YamlNode, Problem> otherwise)
        where T : YamlNode
    {
        if (shape.Key(key).Value.Forms != form)
        {
            throw new UnreachableException($"\"{key}\" is read as {form} and declared otherwise: {shape.Means}");
        }

        if (node is not null and not T)
        {
            problems.Add(otherwise(map.Find(key)!.Key, node));
        }

        return node as T;
    }

    private ImmutableArray<YamlScalar> AsScalars(string key, YamlSequence? list)
    {
        var items = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (var item in list?.Items ?? [])
        {
            switch (item)
            {
                case YamlScalar { IsBlank: true } blank:
                    problems.Add(ShapeProblems.BlankItem(map.Find(key)!.Key, blank));
                    break;
                case YamlScalar scalar:
                    items.Add(scalar);
                    break;
                default:
                    problems.Add(ShapeProblems.ExpectedTextItem(map.Find(key)!.Key, item));
                    break;
            }
        }

        return items.ToImmutable();
    }
}
