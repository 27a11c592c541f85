using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>What findings weigh in the ranking of practices and questions, in thousandths of a point: worked out once for a pack.</summary>
internal sealed class FindingPoints
{
    private readonly long[] points;
    private readonly int severities;

    internal FindingPoints(Scoring scoring)
    {
        severities = scoring.Points.Length;
        points = [.. Enum.GetValues<FindingKind>().SelectMany(finds => scoring.Points.Select(points => Points(scoring, finds, points)))];
    }

    internal long Of(FindingKind finds, Severity severity) => points[((int)finds * severities) + (int)severity];

    private static long Points(Scoring scoring, FindingKind finds, long points) => finds switch
    {
        FindingKind.Strength => 0,
        FindingKind.Stall => Thousandths.Multiply(points, scoring.StallFactor),
        _ => points,
    };
}
