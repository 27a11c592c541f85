using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Roadmap.NRules.Seeing;

/// <summary>Ids that a rule looks for. Equal when they are the same ids, so that a session tells facts apart once for all rules that look for the same.</summary>
internal sealed class SubjectIds : IEquatable<SubjectIds>
{
    private readonly ImmutableArray<string> ids;
    private readonly FrozenSet<string> set;

    internal SubjectIds(IEnumerable<string> subjects)
    {
        ids = [.. subjects.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        set = ids.ToFrozenSet(StringComparer.Ordinal);
    }

    internal bool IsEmpty => ids.IsEmpty;

    public bool Equals(SubjectIds? other) => other is not null && ids.AsSpan().SequenceEqual(other.ids.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as SubjectIds);

    public override int GetHashCode() => ids.Aggregate(ids.Length, (hash, id) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(id)));

    public override string ToString() => string.Join(", ", ids);

    internal bool Has(string id) => set.Contains(id);
}
