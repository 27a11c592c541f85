using System.Collections.Immutable;
using Roadmap.Engine.Deciding;

namespace Roadmap.Engine.Interviewing;

/// <summary>The leverage points that a reader sees first.</summary>
internal static class FirstPoints
{
    /// <summary>Their practices, by their place in the pack.</summary>
    internal static ImmutableArray<int> Of(Decision decision, int count)
    {
        var first = ImmutableArray.CreateBuilder<int>();
        foreach (var point in decision.Points[..Math.Min(count, decision.Points.Length)])
        {
            first.Add(point.Practice);
        }

        return first.ToImmutable();
    }

    internal static bool AreThose(Decision decision, ImmutableArray<int> first, int count)
    {
        var points = decision.Points[..Math.Min(count, decision.Points.Length)];
        if (points.Length != first.Length)
        {
            return false;
        }

        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Practice != first[i])
            {
                return false;
            }
        }

        return true;
    }
}
