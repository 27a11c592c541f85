using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Linting;

/// <summary>A condition of the pack and what it is for.</summary>
/// <param name="Owner">The id of the rule, practice or area.</param>
/// <param name="Key">The key under which it stands.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Applies">What already holds where it is asked; null when nothing does.</param>
internal sealed record ConditionUse(string Owner, string Key, Condition Condition, Condition? Applies)
{
    /// <summary>The conditions of a pack, in the order of rules, practices and levels.</summary>
    internal static IEnumerable<ConditionUse> Of(LintSubject subject) =>
        subject.Rules.SelectMany(OfRule)
            .Concat(subject.Practices.SelectMany(OfPractice))
            .Concat(subject.Pack.LevelGates.Where(gate => subject.IsOwn(gate.When.Place)).Select(gate => new ConditionUse(gate.Area, "level-when", gate.When, null)));

    private static IEnumerable<ConditionUse> OfRule(Rule rule)
    {
        if (rule.AppliesWhen is { } applies)
        {
            yield return new ConditionUse(rule.Id, "applies-when", applies, null);
        }

        yield return new ConditionUse(rule.Id, "fires-when", rule.FiresWhen, rule.AppliesWhen);
        foreach (var item in rule.SeverityWhen)
        {
            yield return new ConditionUse(rule.Id, "severity-when", item.When, WhereItFires(rule));
        }
    }

    private static Condition WhereItFires(Rule rule) =>
        rule.AppliesWhen is { } applies ? new AllCondition(rule.FiresWhen.Place, [applies, rule.FiresWhen]) : rule.FiresWhen;

    private static IEnumerable<ConditionUse> OfPractice(Practice practice)
    {
        var all = new[] { ("applies-when", practice.AppliesWhen), ("avoid-when", practice.AvoidWhen), ("in-place-when", practice.InPlaceWhen) };
        foreach (var (key, condition) in all)
        {
            if (condition is not null)
            {
                yield return new ConditionUse(practice.Id, key, condition, key == "avoid-when" ? practice.AppliesWhen : null);
            }
        }
    }
}
