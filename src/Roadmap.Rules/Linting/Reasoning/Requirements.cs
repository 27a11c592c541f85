using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>What must be so about single facts, and between them, for a condition to come out a given way. Too little may stand here, never too much.</summary>
internal sealed class Requirements(FactRanges ranges)
{
    private readonly Dictionary<FactKey, Claim> claims = new(0);
    private readonly Dictionary<FactKey, (bool IsTold, Leaf Leaf)> told = new(0);
    private readonly List<Distance> distances = [];

    /// <summary>Why nothing can meet the requirements; null when something may.</summary>
    internal Conflict? Conflict { get; private set; }

    internal bool IsImpossible => Conflict is not null;

    /// <summary>The values left for each fact that something is required of.</summary>
    internal IReadOnlyDictionary<FactKey, Claim> Claims => claims;

    /// <summary>The facts of which something must have been told.</summary>
    internal IEnumerable<FactKey> Told => told.Where(entry => entry.Value.IsTold).Select(entry => entry.Key);

    /// <summary>The facts between whose days or numbers something is required.</summary>
    internal IEnumerable<FactKey> Compared => distances.SelectMany(distance => new[] { distance.From.Key, distance.To.Key }).OfType<FactKey>();

    internal void Require(FactKey key, ValueSet values, params ImmutableArray<Leaf> because)
    {
        RequireKnown(key, because[0]);
        if (!claims.TryGetValue(key, out var claim))
        {
            claim = new Claim(ranges.Of(key) ?? values, []);
        }

        var own = claim.Values.Meet(values);
        if (own.IsEmpty && !IsImpossible)
        {
            Conflict = new Conflict(Opponents(key, claim, values, because));
        }

        claims[key] = new Claim(own, [.. claim.Because, (because, values)]);
    }

    internal void RequireKnown(FactKey key, Leaf because) => RequireToldOrNot(key, isTold: true, because);

    internal void RequireToldOrNot(FactKey key, bool isTold, Leaf because)
    {
        if (!told.TryGetValue(key, out var known))
        {
            told.Add(key, (isTold, because));
        }
        else if (known.IsTold != isTold && !IsImpossible)
        {
            Conflict = new Conflict([known.Leaf, because]);
        }
    }

    internal void Require(Distance distance) => distances.Add(distance);

    internal void Fail(Conflict conflict) => Conflict ??= conflict;

    /// <summary>Adds everything that others require.</summary>
    internal void Meet(Requirements others)
    {
        foreach (var (key, claim) in others.claims)
        {
            foreach (var (leaves, values) in claim.Because)
            {
                Require(key, values, leaves);
            }
        }

        foreach (var (key, (isTold, leaf)) in others.told)
        {
            RequireToldOrNot(key, isTold, leaf);
        }

        distances.AddRange(others.distances);
        Conflict ??= others.Conflict;
    }

    /// <summary>Adds what each of several alternatives requires; those that are impossible are none.</summary>
    internal void MeetAny(IReadOnlyList<Requirements> alternatives)
    {
        ImmutableArray<Requirements> open = [.. alternatives.Where(alternative => !alternative.IsImpossible)];
        if (open.IsEmpty)
        {
            Fail(new Conflict([.. alternatives.SelectMany(alternative => alternative.Conflict!.Leaves).Distinct()]));
            return;
        }

        if (open is [var only])
        {
            Meet(only);
            return;
        }

        foreach (var (key, claim) in open[0].claims.Where(entry => open.All(other => other.claims.ContainsKey(entry.Key))))
        {
            var values = open.Skip(1).Aggregate(claim.Values, (joined, other) => joined.Join(other.claims[key].Values));
            Require(key, values, [.. open.SelectMany(other => other.claims[key].Because).SelectMany(item => item.Leaves).Distinct()]);
        }

        foreach (var (key, (isTold, leaf)) in open[0].told.Where(entry => open.All(other => other.told.TryGetValue(entry.Key, out var known) && known.IsTold == entry.Value.IsTold)))
        {
            RequireToldOrNot(key, isTold, leaf);
        }
    }

    /// <summary>Looks whether the days and numbers between facts can be kept, once everything is required.</summary>
    internal void Close()
    {
        if (IsImpossible || distances.Count == 0)
        {
            return;
        }

        if (DistanceCircle.Find([.. distances, .. distances.SelectMany(Ends).Distinct().SelectMany(Bounds)]) is { } leaves)
        {
            Conflict = new Conflict(leaves);
        }
    }

    private static IEnumerable<FactKey> Ends(Distance distance) => new[] { distance.From.Key, distance.To.Key }.OfType<FactKey>();

    private IEnumerable<Distance> Bounds(FactKey key)
    {
        if ((claims.GetValueOrDefault(key)?.Values ?? ranges.Of(key)) is not NumberValues { IsEmpty: false } numbers)
        {
            yield break;
        }

        var leaf = claims.GetValueOrDefault(key)?.Because[^1].Leaves[0];
        if (numbers.Spans[^1].High < long.MaxValue)
        {
            yield return new Distance(Instant.Zero, Instant.Of(key), numbers.Spans[^1].High, leaf);
        }

        if (numbers.Spans[0].Low > long.MinValue)
        {
            yield return new Distance(Instant.Of(key), Instant.Zero, -numbers.Spans[0].Low, leaf);
        }
    }

    // Two comparisons that exclude each other say more than a list of all that were met on the way.
    private ImmutableArray<Leaf> Opponents(FactKey key, Claim claim, ValueSet values, ImmutableArray<Leaf> because)
    {
        if (ranges.Of(key)?.Meet(values).IsEmpty == true)
        {
            return because;
        }

        foreach (var (leaves, own) in claim.Because)
        {
            if (own.Meet(values).IsEmpty)
            {
                return [.. leaves.Concat(because).Distinct()];
            }
        }

        return [.. claim.Because.SelectMany(item => item.Leaves).Concat(because).Distinct()];
    }
}
