using System.Collections.Concurrent;
using System.Diagnostics;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Works out what must be so for a condition to be true, or false. The recursion is as deep as the condition, which its reader limits.</summary>
/// <remarks>Several checks ask for the same condition, on several threads: what was worked out is kept.</remarks>
internal sealed class ConditionClaims(FactRanges ranges)
{
    private readonly ConcurrentDictionary<Condition, Requirements> whenTrue = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Condition, Requirements> whenFalse = new(ReferenceEqualityComparer.Instance);

    /// <summary>What must be so for the condition to come out this way.</summary>
    internal Requirements Of(bool outcome, Condition condition) =>
        (outcome ? whenTrue : whenFalse).GetOrAdd(condition, static (condition, asked) => asked.Claims.Of(asked.Outcome, [condition]), (Claims: this, Outcome: outcome));

    /// <summary>What must be so for all of the conditions to come out this way.</summary>
    internal Requirements Of(bool outcome, params ReadOnlySpan<Condition> conditions)
    {
        var all = new Requirements(ranges);
        foreach (var condition in conditions)
        {
            Add(condition, outcome, all);
        }

        all.Close();
        return all;
    }

    /// <summary>What must be so for a condition to be true where others are required already.</summary>
    internal Requirements Within(Requirements others, Condition condition)
    {
        var all = new Requirements(ranges);
        all.Meet(others);
        Add(condition, true, all);
        all.Close();
        return all;
    }

    private void Add(Condition condition, bool outcome, Requirements into)
    {
        switch (condition)
        {
            case Leaf leaf:
                LeafClaims.Add(leaf, outcome, into);
                break;
            case AllCondition all:
                AddGroup([.. all.Children], outcome, isEvery: outcome, into);
                break;
            case AnyCondition any:
                AddGroup([.. any.Children], outcome, isEvery: !outcome, into);
                break;
            case NoneCondition none:
                AddGroup([.. none.Children], !outcome, isEvery: outcome, into);
                break;
            case CountCondition count:
                AddCount(count, outcome, into);
                break;
            case SchoolsCondition schools:
                AddSchools(schools, outcome, into);
                break;
            default:
                throw new UnreachableException($"No claims of {condition.GetType().Name}.");
        }
    }

    private void AddGroup(IReadOnlyList<Condition> children, bool outcome, bool isEvery, Requirements into)
    {
        if (isEvery)
        {
            foreach (var child in children)
            {
                Add(child, outcome, into);
            }
        }
        else
        {
            into.MeetAny([.. children.Select(child => Of(outcome, child))]);
        }
    }

    // Whatever is unknown may turn out either way, so that the count must be met with all of it and with none of it.
    private void AddCount(CountCondition count, bool outcome, Requirements into)
    {
        var total = count.Items.Length;
        var met = Enumerable.Range(0, total + 1).Where(number => count.Bound.IsMet(number, total) == outcome).ToList();
        if (met.Count == 0)
        {
            into.Fail(new Conflict([]));
            return;
        }

        var (least, most) = (met[0], met[^1]);
        if (least > 0)
        {
            AddSome(count, least, into);
        }
        else if (most == 0)
        {
            AddGroup([.. count.Items.Select(item => item.Where)], outcome: false, isEvery: true, into);
        }
    }

    private void AddSome(CountCondition count, int least, Requirements into)
    {
        if (least == count.Items.Length)
        {
            AddGroup([.. count.Items.Select(item => item.Where)], outcome: true, isEvery: true, into);
            return;
        }

        List<Requirements> each = [.. count.Items.Select(item => Of(true, item.Where))];
        if (each.Count(item => !item.IsImpossible) < least)
        {
            into.Fail(new Conflict([.. each.Where(item => item.IsImpossible).SelectMany(item => item.Conflict!.Leaves).Distinct()]));
        }
        else
        {
            into.MeetAny(each);
        }
    }

    private void AddSchools(SchoolsCondition schools, bool outcome, Requirements into)
    {
        var bound = schools.Bound;
        var needsOne = outcome && bound.Amount > 0 && bound.Comparison is CountComparison.AtLeast or CountComparison.Exactly
            || (outcome && bound.Comparison == CountComparison.MoreThan);
        if (needsOne && Of(true, schools.Where).Conflict is { } conflict)
        {
            into.Fail(conflict);
        }
    }
}
