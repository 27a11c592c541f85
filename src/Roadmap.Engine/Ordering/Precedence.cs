namespace Roadmap.Engine.Ordering;

/// <summary>Which of some things wait on which, however far up; where they wait on each other in a ring, the first of them goes first.</summary>
internal sealed class Precedence
{
    private readonly Dictionary<int, SortedSet<int>> before;

    /// <param name="items">The ordinals of the things, in id order.</param>
    /// <param name="waitsOn">What a thing waits on; ordinals that are no item are passed over.</param>
    internal Precedence(IReadOnlyCollection<int> items, Func<int, IEnumerable<int>> waitsOn)
    {
        var known = items.ToHashSet();
        before = items.ToDictionary(item => item, item => Before(item, known, waitsOn));
    }

    /// <summary>Whether a thing waits on another, directly or through others.</summary>
    internal bool WaitsOn(int item, int other) => before[item].Contains(other);

    /// <summary>True for what waits on nothing that is left, and for the first by ordinal of a ring that waits on nothing else.</summary>
    internal bool IsFirst(int item, ICollection<int> left) =>
        before[item].All(other => other == item || !left.Contains(other) || (item < other && before[other].Contains(item)));

    private static SortedSet<int> Before(int start, HashSet<int> known, Func<int, IEnumerable<int>> waitsOn)
    {
        var found = new SortedSet<int>();
        var open = new Stack<int>([start]);
        while (open.TryPop(out var item))
        {
            foreach (var other in waitsOn(item))
            {
                if (known.Contains(other) && found.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }
}
