using Roadmap.Engine.Deciding;

namespace Roadmap.Engine.Interviewing;

/// <summary>Measures how far an answer moves the practices that stand near the top, in thousandths of a point: also where no answer alone changes who is first.</summary>
internal sealed class PointShift
{
    /// <summary>How many of the best are looked at, before and after.</summary>
    private const int Near = 8;

    /// <summary>What moving from ready to blocked, or from blocked to no candidate, counts.</summary>
    private const long TierStep = 5000;

    private const int NoCandidate = 3;

    private readonly (int Tier, long Score)[] before;
    private readonly (int Tier, long Score)[] after;
    private readonly int[] near;

    internal PointShift(Decision decision, int practices)
    {
        before = new (int, long)[practices];
        after = new (int, long)[practices];
        Write(decision, before);
        near = Nearest(decision);
    }

    internal long Of(Decision decision)
    {
        Write(decision, after);
        var sum = 0L;
        foreach (var practice in near)
        {
            sum += Distance(practice);
        }

        foreach (var practice in Nearest(decision))
        {
            sum += Array.IndexOf(near, practice) < 0 ? Distance(practice) : 0;
        }

        return sum;
    }

    private long Distance(int practice) =>
        (TierStep * Math.Abs(before[practice].Tier - after[practice].Tier)) + Math.Abs(before[practice].Score - after[practice].Score);

    private static int[] Nearest(Decision decision)
    {
        var nearest = new int[Math.Min(Near, decision.Points.Length)];
        for (var i = 0; i < nearest.Length; i++)
        {
            nearest[i] = decision.Points[i].Practice;
        }

        return nearest;
    }

    private static void Write(Decision decision, (int Tier, long Score)[] standings)
    {
        Array.Fill(standings, (NoCandidate, 0));
        foreach (var point in decision.Points)
        {
            standings[point.Practice] = (point.Tier, point.Score);
        }
    }
}
