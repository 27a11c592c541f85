using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>
/// Remembers how constraints stand. A constraint rests on two things, and each of them is as it was, in place, or raised to a level: so few statuses have to be worked
/// out, however many sets are tried. Only for districts in which nothing is derived from what is tried.
/// </summary>
internal sealed class OrderMemory
{
    private readonly DistrictEvaluation evaluation;
    private readonly int states;
    private readonly int[] state;
    private readonly ImmutableArray<(int First, int Then)> subjects;
    private readonly OrderFacts?[]?[] known;

    internal OrderMemory(BoundDistrict district, DistrictEvaluation evaluation)
    {
        this.evaluation = evaluation;
        var index = district.Index;
        states = index.Pack.Levels.Length + 1;
        state = new int[index.Pack.Areas.Length + index.Pack.Practices.Length + 1];
        known = new OrderFacts?[]?[index.Pack.Orders.Length];
        subjects = [.. evaluation.Plan.Order.Constraints.Select(constraint => (Subject(constraint.First, index), Subject(constraint.Then, index)))];
    }

    /// <summary>Notes that a practice is in place, or is as it was.</summary>
    internal void SetPractice(BoundDistrict district, int practice, bool isPut) => state[district.Pack.Areas.Length + practice] = isPut ? 1 : 0;

    /// <summary>Notes the level that an area is raised to; -1 for as it was.</summary>
    internal void SetArea(int area, int level) => state[area] = level + 1;

    /// <summary>Writes how the district stands to constraints.</summary>
    /// <param name="district">The district; what was noted is in it.</param>
    /// <param name="constraints">Every constraint that what was noted touches, ascending.</param>
    internal void Write(BoundDistrict district, ReadOnlySpan<int> constraints)
    {
        for (var i = 0; i < constraints.Length; i++)
        {
            var constraint = constraints[i];
            var (first, then) = subjects[constraint];
            ref var facts = ref (known[constraint] ??= new OrderFacts?[states * states])[(state[first] * states) + state[then]];
            if (facts is { } remembered)
            {
                district.Orders[constraint] = remembered;
            }
            else
            {
                evaluation.WriteOrders(district, constraints.Slice(i, 1));
                facts = district.Orders[constraint];
            }
        }
    }

    /// <summary>An indicator never changes here: it shares the last place, which nothing is noted in.</summary>
    private static int Subject(MilestonePlan milestone, PackIndex index) => milestone.Milestone.Kind switch
    {
        FactSubjectKind.Area => milestone.Subject,
        FactSubjectKind.Practice => index.Pack.Areas.Length + milestone.Subject,
        _ => index.Pack.Areas.Length + index.Pack.Practices.Length,
    };
}
