namespace Roadmap.Engine.Evaluation;

/// <summary>
/// A part of a result that is worked out when somebody first reads it, from what no longer changes: always to the same value, on whatever thread. Two are
/// equal when their values are, so a result compares as if it held the value itself.
/// </summary>
/// <typeparam name="T">The part.</typeparam>
internal abstract class Deferred<T> : IEquatable<Deferred<T>>
    where T : class
{
    private T? value;

    internal T Value => Volatile.Read(ref value) ?? Keep(Make());

    public bool Equals(Deferred<T>? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Works the part out. Two threads may both do it; the first to end is kept.</summary>
    protected abstract T Make();

    private T Keep(T made) => Interlocked.CompareExchange(ref value, made, null) ?? made;
}
