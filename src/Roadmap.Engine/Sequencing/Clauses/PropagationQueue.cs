namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Who listens to which variable, and who has something to do. Propagators run in the order in which they were added: cheap ones go first.</summary>
internal sealed class PropagationQueue
{
    private readonly List<Propagator> _propagators = [];
    private readonly List<List<(int Propagator, int Tag)>> _listeners = [];
    private bool[] _isWaiting = [];
    private int _waiting;

    internal int Add(Propagator propagator)
    {
        _propagators.Add(propagator);
        Array.Resize(ref _isWaiting, _propagators.Count);
        _isWaiting[^1] = true;
        _waiting++;
        return _propagators.Count - 1;
    }

    internal void Listen(int propagator, int variable, int tag)
    {
        while (_listeners.Count <= variable) _listeners.Add([]);
        _listeners[variable].Add((propagator, tag));
    }

    /// <summary>A bound of a variable moved inwards.</summary>
    internal void Tighten(int variable)
    {
        if (variable >= _listeners.Count) return;
        foreach (var (propagator, tag) in _listeners[variable])
        {
            _propagators[propagator].Touch(tag);
            Wake(propagator);
        }
    }

    /// <summary>A bound of a variable was taken back, from which nothing follows.</summary>
    internal void Loosen(int variable)
    {
        if (variable >= _listeners.Count) return;
        foreach (var (propagator, tag) in _listeners[variable]) _propagators[propagator].Touch(tag);
    }

    internal void Wake(Propagator propagator) => Wake(_propagators.IndexOf(propagator));

    internal void Wake(int propagator)
    {
        if (_isWaiting[propagator]) return;
        _isWaiting[propagator] = true;
        _waiting++;
    }

    /// <summary>The first propagator that has something to do, or null. One that finds a contradiction is to be woken again: it may not have seen everything.</summary>
    internal Propagator? Next(out int index)
    {
        index = _waiting == 0 ? -1 : Array.IndexOf(_isWaiting, true);
        if (index < 0) return null;
        _isWaiting[index] = false;
        _waiting--;
        return _propagators[index];
    }
}
