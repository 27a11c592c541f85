using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Interviewing;

/// <summary>What one answer settled.</summary>
/// <param name="Fires">The ids of the rules that fire now and did not before, in id order.</param>
/// <param name="Quiet">The ids of the rules that are quiet or do not apply now and were undetermined or fired before, in id order.</param>
/// <param name="Open">The ids of the rules that are undetermined now and were not before, in id order.</param>
/// <param name="FirstBefore">The ids of the first leverage points before the answer, best first.</param>
/// <param name="First">The same after it.</param>
public sealed record AnswerEffect(
    ImmutableArray<string> Fires,
    ImmutableArray<string> Quiet,
    ImmutableArray<string> Open,
    ImmutableArray<string> FirstBefore,
    ImmutableArray<string> First)
{
    /// <summary>The order constraints whose status changed, in id order.</summary>
    public ImmutableArray<SettledOrder> Orders { get; init; } = [];

    internal static AnswerEffect Between(Standpoint before, Standpoint after)
    {
        var pack = before.District.Pack;
        var changed = Enumerable.Range(0, pack.Rules.Length)
            .Where(rule => DecisionPlan.Shows(pack.Rules[rule]) && before.Outcomes[rule] != after.Outcomes[rule])
            .ToList();
        return new AnswerEffect(
            Ids(rule => after.Outcomes[rule] == RuleOutcome.Fires),
            Ids(rule => IsSettled(after.Outcomes[rule]) && !IsSettled(before.Outcomes[rule])),
            Ids(rule => after.Outcomes[rule] == RuleOutcome.Undetermined),
            before.FirstIds,
            after.FirstIds)
        {
            Orders = SettledOrder.Between(before.District, after.District),
        };

        ImmutableArray<string> Ids(Func<int, bool> which) => [.. changed.Where(which).Select(rule => pack.Rules[rule].Id).Order(StringComparer.Ordinal)];
    }

    private static bool IsSettled(RuleOutcome outcome) => outcome is RuleOutcome.Quiet or RuleOutcome.NotApplicable;
}
