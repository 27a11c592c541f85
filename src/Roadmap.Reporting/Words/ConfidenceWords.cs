using Roadmap.Engine.Evaluation;

namespace Roadmap.Reporting.Words;

/// <summary>Says how well something is supported.</summary>
internal static class ConfidenceWords
{
    internal static string Of(Confidence? confidence) => confidence switch
    {
        Confidence.Triangulated => "well supported: two groups or methods agree, and recently",
        Confidence.Single => "supported by one group and one method",
        Confidence.Asserted => "stated in the file; no reading supports it yet",
        Confidence.Disputed => "disputed: what was told does not agree",
        Confidence.Stale => "out of date: the newest reading is older than it should be",
        _ => "follows from what is missing",
    };
}
