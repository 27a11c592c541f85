namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>A set of small numbers that is emptied in no time.</summary>
internal sealed class StampSet
{
    private int[] _stamps = new int[64];
    private int _stamp = 1;

    internal int Count { get; private set; }

    internal void Clear()
    {
        _stamp++;
        Count = 0;
    }

    internal bool Has(int number) => number < _stamps.Length && _stamps[number] == _stamp;

    internal void Add(int number)
    {
        if (number >= _stamps.Length) Array.Resize(ref _stamps, 2 * number);
        if (_stamps[number] == _stamp) return;
        _stamps[number] = _stamp;
        Count++;
    }
}
