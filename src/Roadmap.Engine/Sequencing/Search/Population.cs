namespace Roadmap.Engine.Sequencing.Search;

/// <summary>The candidates that are bred from: as many as it has room for, no schedule twice.</summary>
internal sealed class Population
{
    private const int Contestants = 3;
    private readonly Candidate[] _members;
    private readonly HashSet<ulong> _hashes = [];

    internal Population(int size) => _members = new Candidate[size];

    internal int Count { get; private set; }

    /// <summary>Those that are worth as much as the best given.</summary>
    internal IEnumerable<Candidate> WorthAsMuchAs(Candidate best) => _members.Take(Count).Where(member => member.CompareTo(best) == 0);

    /// <summary>The better of two at random.</summary>
    internal Candidate Choose(Xoshiro256 random)
    {
        var one = _members[random.Below(Count)];
        var other = _members[random.Below(Count)];
        return other.CompareTo(one) < 0 ? other : one;
    }

    /// <summary>Takes a candidate in while there is room; later it takes the place of the worst of three at random, unless that one is better.</summary>
    /// <returns>Whichever is left over, to be filled again; null when nothing is.</returns>
    internal Candidate? Offer(Candidate candidate, Xoshiro256 random)
    {
        if (Count == _members.Length) return Replace(WorstOfSome(random), candidate);
        if (!_hashes.Add(candidate.Hash)) return candidate;
        _members[Count++] = candidate;
        return null;
    }

    private Candidate Replace(int place, Candidate candidate)
    {
        var replaced = _members[place];
        if (candidate.CompareTo(replaced) > 0 || !_hashes.Add(candidate.Hash)) return candidate;
        _hashes.Remove(replaced.Hash);
        _members[place] = candidate;
        return replaced;
    }

    private int WorstOfSome(Xoshiro256 random)
    {
        var worst = random.Below(Count);
        for (var i = 1; i < Contestants; i++)
        {
            var other = random.Below(Count);
            if (_members[other].CompareTo(_members[worst]) > 0) worst = other;
        }
        return worst;
    }
}
