namespace Roadmap.NRules.Seeing;

/// <summary>
/// What a fact came to when it was last read, so that it is worked out once however many rules read it. It is no part of the fact: a copy of a record with other
/// values carries it along, sees that it is not its own, and works it out anew.
/// </summary>
internal struct Kept<TKey, TValue> : IEquatable<Kept<TKey, TValue>>
    where TKey : class
{
    // One reference, so that two threads at worst do the same work twice.
    private Entry? entry;

    internal TValue For<TOwner>(TOwner owner, TKey key, Func<TOwner, TKey, TValue> make)
        where TOwner : class
    {
        if (entry is { } known && ReferenceEquals(known.Owner, owner) && ReferenceEquals(known.Key, key))
        {
            return known.Value;
        }

        var made = new Entry(owner, key, make(owner, key));
        entry = made;
        return made.Value;
    }

    public readonly bool Equals(Kept<TKey, TValue> other) => true;

    public override readonly bool Equals(object? obj) => obj is Kept<TKey, TValue>;

    public override readonly int GetHashCode() => 0;

    private sealed record Entry(object Owner, TKey Key, TValue Value);
}
