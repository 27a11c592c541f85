using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Exploring;
using Roadmap.Rules.Packs;

namespace Roadmap.Testing;

/// <summary>Notes which outcomes and verdicts the cases of a run show. Used by one thread.</summary>
internal sealed class CoverageRecorder(RulePack pack)
{
    private readonly HashSet<(string Id, string Outcome)> outcomes = [];

    /// <summary>For each rule the leaves it writes, those no test looked at among them.</summary>
    private readonly Dictionary<string, SortedDictionary<LeafPlace, LeafSeen>> leaves = pack.Rules.ToDictionary(
        rule => rule.Id,
        rule => new SortedDictionary<LeafPlace, LeafSeen>(WrittenLeaves.Of(rule).ToDictionary(place => place, _ => new LeafSeen(false, false))),
        StringComparer.Ordinal);

    internal void Record(Explanation explanation)
    {
        outcomes.Add((explanation.Id, explanation.Outcome));
        if (explanation.Kind != ExplainedKind.Rule)
        {
            return;
        }

        foreach (var condition in explanation.Conditions)
        {
            Record(explanation.Id, condition.Trace);
        }
    }

    internal PackCoverage ToCoverage()
    {
        var rules = pack.Rules.Where(rule => !rule.IsDisabled && rule.Lifecycle != RuleLifecycle.Retired).ToList();
        var practices = pack.Practices;
        var gaps = rules.SelectMany(Gaps)
            .Concat(practices.SelectMany(Gaps))
            .Concat(pack.Orders.Where(order => !outcomes.Any(pair => pair.Id == order.Id)).Select(Gap))
            .OrderBy(gap => gap.Id, StringComparer.Ordinal)
            .ThenBy(gap => gap.Line)
            .ThenBy(gap => gap.Missing, StringComparer.Ordinal)
            .ToImmutableArray();
        var tested = outcomes.Select(pair => pair.Id).ToHashSet(StringComparer.Ordinal);
        var sides = rules.Select(rule => leaves[rule.Id]).SelectMany(seen => seen.Values).ToList();
        return new PackCoverage(
            [
                new CoverageCount("rules", rules.Count(rule => tested.Contains(rule.Id)), rules.Count) { IsGated = true },
                new CoverageCount("outcomes", rules.Sum(rule => Seen(rule.Id, Possible(rule))), rules.Sum(rule => Possible(rule).Length)) { IsGated = true },
                new CoverageCount("leaves both ways", sides.Sum(seen => seen.Sides), sides.Count * 2) { IsGated = true },
                new CoverageCount("practices", practices.Count(practice => tested.Contains(practice.Id)), practices.Length),
                new CoverageCount("outcomes of practices", practices.Sum(practice => Seen(practice.Id, PracticeOutcomes.Possible(practice))), practices.Sum(practice => PracticeOutcomes.Possible(practice).Length)),
                new CoverageCount("orders", pack.Orders.Count(order => tested.Contains(order.Id)), pack.Orders.Length),
            ],
            gaps);
    }

    /// <summary>The outcomes that a rule can have: it can only fail to apply when it says when it applies.</summary>
    private static string[] Possible(Rule rule)
    {
        string[] always = ["fires", "quiet", "undetermined"];
        return rule.AppliesWhen is null ? always : [.. always, "not-applicable"];
    }

    private int Seen(string id, IEnumerable<string> possible) => possible.Count(outcome => outcomes.Contains((id, outcome)));

    private IEnumerable<CoverageGap> Gaps(Practice practice) =>
        PracticeOutcomes.Possible(practice)
            .Where(outcome => !outcomes.Contains((practice.Id, outcome)))
            .Select(outcome => new CoverageGap(practice.Id, $"never {outcome}", practice.Place.File, practice.Place.Line));

    private static CoverageGap Gap(OrderConstraint order) => new(order.Id, "never tested", order.Place.File, order.Place.Line);

    private IEnumerable<CoverageGap> Gaps(Rule rule)
    {
        foreach (var outcome in Possible(rule).Where(outcome => !outcomes.Contains((rule.Id, outcome))))
        {
            yield return new CoverageGap(rule.Id, $"never {outcome}", rule.Place.File, rule.Place.Line);
        }

        foreach (var (place, seen) in leaves[rule.Id])
        {
            if (!seen.True)
            {
                yield return new CoverageGap(rule.Id, $"never true: {place.Text}", place.File, place.Line);
            }

            if (!seen.False)
            {
                yield return new CoverageGap(rule.Id, $"never false: {place.Text}", place.File, place.Line);
            }
        }
    }

    /// <summary>A leaf inside a count is written once and looked at for each item: it is the written leaf that is covered. What stands under a leaf belongs to the rule it names.</summary>
    private void Record(string rule, ConditionTrace trace)
    {
        if (trace.IsLeaf)
        {
            var place = new LeafPlace(trace.File, trace.Line, trace.Column, trace.Text);
            var before = leaves[rule][place];
            leaves[rule][place] = new LeafSeen(before.True || trace.Verdict == Verdict.True, before.False || trace.Verdict == Verdict.False);
            return;
        }

        foreach (var child in trace.Children)
        {
            Record(rule, child);
        }
    }
}
