using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Finds distances that no points can keep: a circle of them whose sum is below zero.</summary>
internal static class DistanceCircle
{
    /// <summary>The leaves of one such circle, in the order of the circle; null when there is none.</summary>
    internal static ImmutableArray<Leaf>? Find(IReadOnlyList<Distance> distances)
    {
        var reach = new Dictionary<Instant, Int128>();
        var cameBy = new Dictionary<Instant, Distance>();
        foreach (var distance in distances)
        {
            reach[distance.From] = 0;
            reach[distance.To] = 0;
        }

        Instant? moved = null;
        for (var round = 0; round <= reach.Count; round++)
        {
            moved = null;
            foreach (var distance in distances.Where(distance => reach[distance.From] + distance.AtMost < reach[distance.To]))
            {
                reach[distance.To] = reach[distance.From] + distance.AtMost;
                cameBy[distance.To] = distance;
                moved = distance.To;
            }

            if (moved is null)
            {
                return null;
            }
        }

        return moved is { } last ? Circle(last, reach.Count, cameBy) : null;
    }

    // Whatever still moves after as many rounds as there are points hangs on a circle; so many steps back lead into it.
    private static ImmutableArray<Leaf> Circle(Instant last, int points, Dictionary<Instant, Distance> cameBy)
    {
        var start = last;
        for (var step = 0; step < points; step++)
        {
            start = cameBy[start].From;
        }

        var leaves = new List<Leaf>();
        var at = start;
        do
        {
            var distance = cameBy[at];
            if (distance.Because is { } leaf && !leaves.Contains(leaf))
            {
                leaves.Add(leaf);
            }

            at = distance.From;
        }
        while (at != start);

        leaves.Reverse();
        return [.. leaves];
    }
}
