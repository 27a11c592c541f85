namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// Atoms in the order of how much they took part in recent conflicts (VSIDS), as a binary heap. Atoms that never did are not
/// in it; ties go to the earlier value, then to the earlier atom.
/// </summary>
internal sealed class DecisionOrder(Variables variables)
{
    private const double Decay = 0.95;
    private const double Ceiling = 1e100;

    private double[] _activity = [];
    private int[] _place = [];
    private int[] _heap = [];
    private int _count;
    private double _bump = 1;

    internal void Extend(int atoms)
    {
        var known = _place.Length;
        Array.Resize(ref _activity, atoms);
        Array.Resize(ref _place, atoms);
        Array.Resize(ref _heap, atoms);
        _place.AsSpan(known).Fill(-1);
    }

    internal void Bump(int atom)
    {
        _activity[atom] += _bump;
        if (_activity[atom] > Ceiling) Rescale();
        if (_place[atom] >= 0) Rise(_place[atom]);
        else Insert(atom);
    }

    internal void Fade() => _bump /= Decay;

    /// <summary>Puts atoms that are open again back.</summary>
    internal void Return(int firstAtom, int lastAtom)
    {
        for (var atom = firstAtom; atom <= lastAtom; atom++)
        {
            if (_place[atom] < 0 && _activity[atom] > 0) Insert(atom);
        }
    }

    /// <summary>Takes out atoms up to the first that is open.</summary>
    /// <returns>That atom, or -1 when none is left.</returns>
    internal int Next(Trail trail)
    {
        while (_count > 0)
        {
            var atom = _heap[0];
            RemoveTop();
            if (trail.IsOpen(atom)) return atom;
        }
        return -1;
    }

    private void Insert(int atom)
    {
        _heap[_count] = atom;
        _place[atom] = _count;
        Rise(_count++);
    }

    private void RemoveTop()
    {
        _place[_heap[0]] = -1;
        if (--_count == 0) return;
        _heap[0] = _heap[_count];
        _place[_heap[0]] = 0;
        Sink(0);
    }

    private void Rise(int place)
    {
        var atom = _heap[place];
        while (place > 0)
        {
            var parent = (place - 1) >> 1;
            if (!IsBefore(atom, _heap[parent])) break;
            Put(_heap[parent], place);
            place = parent;
        }
        Put(atom, place);
    }

    private void Sink(int place)
    {
        var atom = _heap[place];
        while (true)
        {
            var child = 2 * place + 1;
            if (child >= _count) break;
            if (child + 1 < _count && IsBefore(_heap[child + 1], _heap[child])) child++;
            if (!IsBefore(_heap[child], atom)) break;
            Put(_heap[child], place);
            place = child;
        }
        Put(atom, place);
    }

    private void Put(int atom, int place)
    {
        _heap[place] = atom;
        _place[atom] = place;
    }

    private bool IsBefore(int a, int b)
    {
        if (_activity[a] != _activity[b]) return _activity[a] > _activity[b];
        var byValue = variables.ThresholdOf(Literal.Of(a)).CompareTo(variables.ThresholdOf(Literal.Of(b)));
        return byValue != 0 ? byValue < 0 : a < b;
    }

    private void Rescale()
    {
        for (var atom = 0; atom < _activity.Length; atom++) _activity[atom] /= Ceiling;
        _bump /= Ceiling;
    }
}
