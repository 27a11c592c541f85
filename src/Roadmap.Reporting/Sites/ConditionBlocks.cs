using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Sites;

/// <summary>A condition as a list: its sentences, and beside each the leaf as it is written.</summary>
internal static class ConditionBlocks
{
    internal static SiteList Write(ConditionTrace trace) => new([.. Items(trace, 0)]);

    private static IEnumerable<SiteItem> Items(ConditionTrace trace, int depth)
    {
        if (!trace.IsLeaf && trace.Children is [var only] && trace.Text is "all" or "any")
        {
            return Items(trace.Children[0], depth);
        }

        return trace.Children.IsEmpty || trace.IsLeaf
            ? [new SiteItem(depth, Leaf(trace))]
            : [new SiteItem(depth, [new SiteSpan(Words(trace.Text))]), .. trace.Children.SelectMany(child => Items(child, depth + 1))];
    }

    private static ImmutableArray<SiteSpan> Leaf(ConditionTrace trace) => trace.IsLeaf
        ? [new SiteSpan(CountWords.Capital(trace.Sentence) + ". "), SiteSpan.Code(trace.Text)]
        : [SiteSpan.Code(trace.Text)];

    private static string Words(string tree) => tree switch
    {
        "all" => "all of these:",
        "any" => "at least one of these:",
        "none" => "none of these:",
        _ => tree + ":",
    };
}
