namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>The watches on one literal. A mutable structure kept in an array, one for each literal.</summary>
internal struct WatchList
{
    private Watch[]? _items;

    internal int Count { get; private set; }

    internal readonly ref Watch this[int index] => ref _items![index];

    internal void Add(Watch watch)
    {
        _items ??= new Watch[4];
        if (Count == _items.Length) Array.Resize(ref _items, 2 * Count);
        _items[Count++] = watch;
    }

    internal void CutTo(int count)
    {
        Array.Clear(_items!, count, Count - count);
        Count = count;
    }

    internal void RemoveDropped()
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!_items![i].Clause.IsDropped) _items[kept++] = _items[i];
        }
        if (kept < Count) CutTo(kept);
    }
}
