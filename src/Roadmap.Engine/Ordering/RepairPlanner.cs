using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Lays out the practices that mend the violated required constraints and the advised ones that are roots, with everything they need first.</summary>
internal static class RepairPlanner
{
    /// <summary>The repair in the order in which to do it.</summary>
    /// <param name="district">The district, its order statuses written.</param>
    /// <param name="roots">The roots, most pressing first: their practices come first where the needs allow it.</param>
    /// <param name="isUsable">Whether a practice (by ordinal) applies and is not withheld here.</param>
    internal static ImmutableArray<RepairStep> Plan(BoundDistrict district, ImmutableArray<OrderRoot> roots, Func<int, bool> isUsable)
    {
        var urgency = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var rootIds = roots.Select(root => root.Id).ToHashSet(StringComparer.Ordinal);
        var violated = InOrderOfRoots(district, roots).Where(constraint => constraint.Binding == OrderBinding.Required || rootIds.Contains(constraint.Id)).ToList();
        for (var i = 0; i < violated.Count; i++)
        {
            AddWithNeeds(district, violated[i].HealWith, i, urgency, isUsable);
        }

        var heals = urgency.Keys.ToDictionary(
            practice => practice,
            practice => violated.Where(c => c.HealWith.Contains(practice, StringComparer.Ordinal)).Select(c => c.Id).Order(StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal);
        return [.. Sort(district, urgency).Select(practice => new RepairStep(practice.Id, practice.Title, heals[practice.Id]))];
    }

    private static IEnumerable<OrderConstraint> InOrderOfRoots(BoundDistrict district, ImmutableArray<OrderRoot> roots)
    {
        var rank = roots.Select((root, i) => (root.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        return district.Pack.Orders
            .Where((_, i) => RootFinder.IsViolated(district.Orders[i].Status))
            .OrderBy(constraint => rank.GetValueOrDefault(constraint.Id, int.MaxValue))
            .ThenBy(constraint => constraint.Id, StringComparer.Ordinal);
    }

    private static void AddWithNeeds(BoundDistrict district, ImmutableArray<string> practices, int order, SortedDictionary<string, int> urgency, Func<int, bool> isUsable)
    {
        var open = new Stack<string>(practices.Reverse());
        while (open.TryPop(out var id))
        {
            var ordinal = district.Index.Practices[id];
            if (urgency.ContainsKey(id) || !isUsable(ordinal) || district.District.Practices[ordinal].Status == PracticeStatus.InPlace)
            {
                continue;
            }

            urgency.Add(id, order);
            foreach (var need in district.Pack.Practices[ordinal].Needs.Where(need => IsUnmet(district, need)))
            {
                foreach (var healer in need.HealWith)
                {
                    open.Push(healer);
                }
            }
        }
    }

    private static bool IsUnmet(BoundDistrict district, OrderConstraint need) =>
        need.Binding == OrderBinding.Required && district.Orders[district.Index.Orders[need.Id]].First.Holds != true;

    /// <summary>What a practice needs stands before it; among those that can stand next, the more urgent first, then by id.</summary>
    private static IEnumerable<Practice> Sort(BoundDistrict district, SortedDictionary<string, int> urgency)
    {
        var left = urgency.ToDictionary(pair => district.Index.Practices[pair.Key], pair => pair.Value);
        var precedence = new Precedence([.. left.Keys], practice => HealersOfNeeds(district, practice));
        while (left.Count > 0)
        {
            var next = left.Keys.Where(practice => precedence.IsFirst(practice, left.Keys)).OrderBy(practice => left[practice]).ThenBy(practice => practice).First();
            left.Remove(next);
            yield return district.Pack.Practices[next];
        }
    }

    private static IEnumerable<int> HealersOfNeeds(BoundDistrict district, int practice) =>
        district.Pack.Practices[practice].Needs
            .Where(need => IsUnmet(district, need))
            .SelectMany(need => need.HealWith, (_, healer) => district.Index.Practices[healer]);
}
