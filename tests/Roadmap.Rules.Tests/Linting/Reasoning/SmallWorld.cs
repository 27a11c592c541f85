using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Linting.Reasoning;

/// <summary>One way in which a handful of facts can stand, and what conditions come to in it; a plain reading of the language, beside the engine's.</summary>
internal sealed class SmallWorld(IReadOnlyDictionary<string, long> facts)
{
    internal static readonly int AsOf = new DateOnly(2026, 9, 1).DayNumber;

    /// <summary>The values that each fact is tried with; a day after the as-of date is never, and not to be in the list is to be unknown.</summary>
    internal static readonly (string Fact, long[] Values)[] Facts =
    [
        ("technology", [0, 1, 2, 3]),
        ("leadership", [0, 2]),
        ("support.teachers", [Percent(40), Percent(50), Percent(60)]),
        ("groups", [0, 1, 2, 3]),
        ("vision.started", [AsOf - 400, AsOf - 200, AsOf, AsOf + 1]),
        ("devices.started", [AsOf - 370, AsOf - 200, AsOf + 1]),
    ];

    internal static IEnumerable<SmallWorld> All() => Extend([], 0).Select(facts => new SmallWorld(facts));

    internal long? Value(FactKey key) => facts.TryGetValue(key.Text, out var value) ? value : null;

    internal bool? Of(Condition condition) => condition switch
    {
        AllCondition all => Not(Any(all.Children.Select(child => Not(Of(child))))),
        AnyCondition any => Any(any.Children.Select(Of)),
        NoneCondition none => Not(Any(none.Children.Select(Of))),
        CountCondition count => Count(count),
        WordLeaf leaf => Value(leaf.Subject) is { } word ? (leaf.Members >> (int)word & 1) == 1 : null,
        WordCompareLeaf leaf => Value(leaf.Left) is { } left && Value(leaf.Right) is { } right ? Holds(left, leaf.Comparison, right + leaf.Offset) : null,
        NumberLeaf leaf => Number(leaf),
        SetLeaf leaf => Value(leaf.Subject) is { } set ? Set(leaf, (ulong)set) : null,
        StateLeaf { State: FactState.Known } leaf => Value(leaf.Subject) is not null != leaf.IsNegated,
        StateLeaf leaf => Value(leaf.Subject) is { } day ? day > AsOf != leaf.IsNegated : null,
        DateLeaf leaf => Day(leaf.First) is { } first && Day(leaf.Second) is { } second ? Date(leaf, first, second) : null,
        _ => throw new InvalidOperationException($"{condition.GetType().Name} is not part of the small world."),
    };

    private static long Percent(int value) => value * FactType.NumberScale;

    private static IEnumerable<Dictionary<string, long>> Extend(Dictionary<string, long> facts, int at)
    {
        if (at == Facts.Length)
        {
            return [facts];
        }

        var (fact, values) = Facts[at];
        var known = values.SelectMany(value => Extend(new Dictionary<string, long>(facts, StringComparer.Ordinal) { [fact] = value }, at + 1));
        return known.Concat(Extend(facts, at + 1));
    }

    private bool? Count(CountCondition count)
    {
        var outcomes = count.Items.Select(item => Of(item.Where)).ToList();
        var certain = outcomes.Count(outcome => outcome == true);
        var possible = outcomes.Count(outcome => outcome != false);
        var met = Enumerable.Range(certain, possible - certain + 1).Select(number => count.Bound.IsMet(number, outcomes.Count)).Distinct().ToList();
        return met is [var only] ? only : null;
    }

    private bool? Number(NumberLeaf leaf)
    {
        var left = Value(leaf.Left);
        var right = leaf.Right.Key is { } key ? Value(key) + leaf.Right.Amount : leaf.Right.Amount;
        return left is null || right is null ? null
            : leaf.Upper is { } upper ? left >= right && left <= upper.Amount
            : Holds(left.Value, leaf.Comparison, right.Value);
    }

    private static bool Set(SetLeaf leaf, ulong set) => leaf.Test switch
    {
        SetTest.Includes => (set & leaf.Members) != 0,
        SetTest.Lacks => (leaf.Members & ~set) != 0,
        _ => set != 0 && (set & ~leaf.Members) == 0,
    };

    private long? Day(DateOperand operand) => operand.Key is { } key ? Value(key) : operand.Literal?.First.DayNumber ?? AsOf;

    private static bool Date(DateLeaf leaf, long first, long second)
    {
        long Later(long day) => leaf.Duration!.Value.AddTo((int)day);
        bool Happened(DateOperand operand, long day) => operand.Key is null || day <= AsOf;
        return leaf.Relation switch
        {
            DateRelation.Before => first < second,
            DateRelation.AtLeastBefore => Later(first) <= second,
            DateRelation.LessThanBefore => Happened(leaf.Second, second) && Later(first) > second,
            DateRelation.Within => Happened(leaf.First, first) && Happened(leaf.Second, second) && Later(Math.Min(first, second)) >= Math.Max(first, second),
            DateRelation.OlderThan => first <= AsOf && Later(first) < AsOf,
            _ => first <= AsOf && Later(first) >= AsOf,
        };
    }

    private static bool Holds(long left, Comparison comparison, long right) => comparison switch
    {
        Comparison.Less => left < right,
        Comparison.LessOrEqual => left <= right,
        Comparison.Greater => left > right,
        Comparison.GreaterOrEqual => left >= right,
        Comparison.Equal => left == right,
        _ => left != right,
    };

    private static bool? Not(bool? outcome) => !outcome;

    private static bool? Any(IEnumerable<bool?> outcomes)
    {
        var all = outcomes.ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }
}
