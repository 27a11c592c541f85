namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>Takes in edges one by one and refuses those that would close a circle.</summary>
internal sealed class CircleGuard
{
    private readonly List<int>[] _heads;
    private readonly int[] _seenAt;
    private readonly Stack<int> _open = new();
    private int _searches;

    internal CircleGuard(int count)
    {
        _heads = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        _seenAt = new int[count];
    }

    internal bool TryAdd(int from, int to)
    {
        if (Reaches(to, from)) return false;
        _heads[from].Add(to);
        return true;
    }

    private bool Reaches(int from, int to)
    {
        _searches++;
        _open.Clear();
        _open.Push(from);
        while (_open.TryPop(out var at))
        {
            if (at == to) return true;
            if (_seenAt[at] == _searches) continue;
            _seenAt[at] = _searches;
            foreach (var head in _heads[at]) _open.Push(head);
        }
        return false;
    }
}
