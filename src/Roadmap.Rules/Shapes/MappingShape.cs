using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;

namespace Roadmap.Rules.Shapes;

/// <summary>A mapping with a closed list of keys; keys that begin with <c>x-</c> may always stand beside them.</summary>
internal sealed class MappingShape : ValueShape
{
    private readonly FrozenDictionary<string, int> indexes;

    /// <param name="means">What a mapping of this shape is, in a sentence for people.</param>
    /// <param name="keys">Its keys, in the order in which people write them; at most 64.</param>
    internal MappingShape(string means, params ImmutableArray<KeyShape> keys)
    {
        Means = means;
        Keys = keys;
        indexes = keys.Select((key, index) => (key.Name, Index: index)).ToFrozenDictionary(pair => pair.Name, pair => pair.Index, StringComparer.Ordinal);
    }

    internal string Means { get; }

    internal ImmutableArray<KeyShape> Keys { get; }

    /// <summary>True when a key without a value says that something is not known, so that editors need not complain.</summary>
    internal bool AllowsBlank { get; init; }

    internal override ValueForms Forms => ValueForms.Mapping;

    internal IEnumerable<string> Names => Keys.Select(key => key.Name);

    internal bool Has(string key) => indexes.ContainsKey(key);

    /// <summary>The place of a key among the keys.</summary>
    /// <exception cref="UnreachableException">A reader asked for a key that is not declared.</exception>
    internal int IndexOf(string key) =>
        indexes.TryGetValue(key, out var index) ? index : throw new UnreachableException($"\"{key}\" is read and not declared: {Means}");

    internal KeyShape Key(string name) => Keys[IndexOf(name)];
}
