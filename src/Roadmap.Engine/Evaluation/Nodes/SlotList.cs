using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Numbers of columns or nodes; equal when they hold the same numbers in the same order.</summary>
internal readonly struct SlotList(ImmutableArray<int> slots) : IEquatable<SlotList>
{
    internal ImmutableArray<int> Slots { get; } = slots;

    internal int Count => Slots.Length;

    /// <summary>Sorted, so that the order in which an author wrote the parts makes no second entry.</summary>
    internal static SlotList Sorted(IEnumerable<int> slots) => new([.. slots.Order()]);

    internal static SlotList Distinct(IEnumerable<int> slots) => Sorted(slots.Distinct());

    public bool Equals(SlotList other) => Slots.AsSpan().SequenceEqual(other.Slots.AsSpan());

    public override bool Equals(object? obj) => obj is SlotList other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var slot in Slots)
        {
            hash.Add(slot);
        }

        return hash.ToHashCode();
    }
}
