using Roadmap.Rules.Conditions;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>
/// Looks for rules that rest on too many others. An explanation shows a rule with the conditions of the rules it asks for in it, and those of the rules these ask
/// for: without a bound, thirty small rules could make one of a billion conditions.
/// </summary>
internal sealed class RuleReachChecks
{
    private const int MostDepth = 16;
    private const int MostConditions = 20_000;

    private readonly Dictionary<string, (int Depth, long Conditions)> reach = new(StringComparer.Ordinal);

    /// <summary>Looks at each rule after those it asks for. Rules that ask for each other in a circle are told elsewhere and left out here.</summary>
    internal static void Check(IReadOnlyCollection<Rule> rules, ProblemCollector problems)
    {
        var checks = new RuleReachChecks();
        var asked = rules.ToDictionary(rule => rule, rule => Firing(rule).Select(leaf => leaf.Rule).ToHashSet(StringComparer.Ordinal));
        var waiting = new Dictionary<string, List<Rule>>(StringComparer.Ordinal);
        var ready = new Queue<Rule>();
        foreach (var (rule, names) in asked)
        {
            foreach (var name in names)
            {
                waiting.TryAdd(name, []);
                waiting[name].Add(rule);
            }

            if (names.Count == 0)
            {
                ready.Enqueue(rule);
            }
        }

        while (ready.TryDequeue(out var rule))
        {
            checks.Look(rule, problems);
            foreach (var next in waiting.GetValueOrDefault(rule.Id, []).Where(next => asked[next].Remove(rule.Id) && asked[next].Count == 0))
            {
                ready.Enqueue(next);
            }
        }
    }

    /// <summary>A rule that goes too far is told once; what asks for it is measured as if it asked for nothing.</summary>
    private void Look(Rule rule, ProblemCollector problems)
    {
        var asked = Firing(rule).Select(leaf => reach[leaf.Rule]).ToList();
        var depth = asked.Count == 0 ? 0 : asked.Max(one => one.Depth) + 1;
        var conditions = Conditions(rule).LongCount() + asked.Sum(one => one.Conditions);
        if (depth > MostDepth)
        {
            problems.Add(RuleProblems.RulesTooDeep(rule.Place, rule.Id, MostDepth));
        }
        else if (conditions > MostConditions)
        {
            problems.Add(RuleProblems.RuleTooLarge(rule.Place, rule.Id, MostConditions));
        }

        reach.Add(rule.Id, depth > MostDepth || conditions > MostConditions ? (0, 1) : (depth, conditions));
    }

    private static IEnumerable<FiringLeaf> Firing(Rule rule) => Conditions(rule).OfType<FiringLeaf>();

    private static IEnumerable<Condition> Conditions(Rule rule) =>
        rule.SeverityWhen.Select(item => item.When).Append(rule.FiresWhen).Concat(rule.AppliesWhen is { } applies ? [applies] : []).SelectMany(ConditionTree.Of);
}
