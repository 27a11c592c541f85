using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Recommendation;

/// <summary>Names every milestone that must be reached before a practice can begin, the first to reach first.</summary>
internal static class BlockedPath
{
    internal static ImmutableArray<string> Of(Candidate candidate, BoundDistrict district)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var need in candidate.Unmet)
        {
            Add(need, district, seen, path);
        }

        return path.ToImmutable();
    }

    /// <summary>The recursion ends: each milestone is entered once.</summary>
    private static void Add(OrderConstraint need, BoundDistrict district, HashSet<string> seen, ImmutableArray<string>.Builder path)
    {
        if (!seen.Add(need.First.Text))
        {
            return;
        }

        foreach (var healer in need.HealWith.Take(1))
        {
            var practice = district.Pack.Practices[district.Index.Practices[healer]];
            foreach (var before in practice.Needs.Where(n => n.Binding == OrderBinding.Required && district.Orders[district.Index.Orders[n.Id]].First.Holds == false))
            {
                Add(before, district, seen, path);
            }
        }

        path.Add(need.First.Text);
    }
}
