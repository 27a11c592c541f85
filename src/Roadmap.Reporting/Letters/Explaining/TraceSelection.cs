using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>The parts of a tree that are worth telling, and a line about those that are not.</summary>
/// <param name="Parts">The parts to tell, in the order written.</param>
/// <param name="LeftOut">How many were left out and why; null for none.</param>
/// <param name="MayCollapse">True when a single part says as much as the tree does.</param>
internal sealed record TraceSelection(ImmutableArray<ConditionTrace> Parts, string? LeftOut, bool MayCollapse)
{
    /// <summary>A tree with more parts than this is told by those that matter.</summary>
    private const int MostParts = 8;

    internal static TraceSelection Of(ConditionTrace trace, TraceDetail detail) => trace.Text switch
    {
        _ when trace.IsLeaf => new TraceSelection(trace.Children, null, false),
        _ when detail == TraceDetail.Missing && trace.Verdict == Verdict.True => Of(trace, TraceDetail.Whole),
        "all" or "any" when detail == TraceDetail.Missing => Without(trace, Verdict.True, mayCollapse: trace.Text == "all"),
        "none" when detail == TraceDetail.Missing => Without(trace, Verdict.False, mayCollapse: false),
        "all" or "any" => new TraceSelection(trace.Children, null, trace.Children.Length == 1),
        "none" => new TraceSelection(trace.Children, null, false),
        _ when trace.Children.Length > MostParts => Without(trace, Verdict.False, mayCollapse: false),
        _ => new TraceSelection(trace.Children, null, false),
    };

    private static TraceSelection Without(ConditionTrace trace, Verdict verdict, bool mayCollapse)
    {
        var others = trace.Children.RemoveAll(part => part.Verdict == verdict);
        var told = others.Length > MostParts ? others[..MostParts] : others;
        var alike = others.Length - told.Length;
        var silent = trace.Children.Length - others.Length;
        var leftOut = new[]
        {
            alike == 0 ? null : $"{CountWords.Number(alike)} more like these",
            silent == 0 ? null : Silent(silent, verdict),
        };
        var line = string.Join(", ", leftOut.OfType<string>());
        return new TraceSelection(told, line.Length == 0 ? null : $"and {line}", mayCollapse);
    }

    private static string Silent(int count, Verdict verdict) => verdict == Verdict.True
        ? CountWords.Of(count, "that holds", "that hold")
        : CountWords.Of(count, "that does not hold", "that do not hold");
}
