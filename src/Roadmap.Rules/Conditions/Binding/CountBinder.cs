using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds counts: things of the pack one by one, schools as one condition.</summary>
internal sealed class CountBinder
{
    /// <summary>Counts inside counts multiply; no real condition comes near this.</summary>
    internal const int MostLeaves = 100_000;

    private readonly ConditionBinder binder;
    private readonly ProblemCollector tree;
    private int leaves;

    /// <param name="binder">Binds what stands inside a count.</param>
    /// <param name="tree">Takes the problem of the whole tree, that it is too large.</param>
    internal CountBinder(ConditionBinder binder, ProblemCollector tree)
    {
        this.binder = binder;
        this.tree = tree;
    }

    private bool IsSpent => leaves > MostLeaves;

    /// <summary>Notes one more leaf; false when there are too many, with one problem for the first too many.</summary>
    internal bool Spend(LeafSyntax leaf)
    {
        leaves++;
        if (leaves == MostLeaves + 1)
        {
            tree.Add(ConditionTreeProblems.Large(leaf.Place, MostLeaves));
        }

        return !IsSpent;
    }

    internal Condition? Bind(CountSyntax count, ConditionContext context, ProblemCollector problems)
    {
        var bound = count.Bound is null ? null : BoundBinder.Bind(count.Bound, allowsShare: true, context, problems);
        if (!CheckAllowed(count, context, problems))
        {
            return null;
        }

        var text = $"{TreeKeys.Plural(count.Counted)} {bound}";
        if (count.Counted == CountedKind.Schools)
        {
            var where = binder.Bind(count.Where, context.ForSchools(), problems);
            return bound is null || where is null ? null : new SchoolsCondition(count.Place, text, bound, where);
        }

        if (CountSelection.Select(count, context.Symbols, problems) is not { } symbols)
        {
            return null;
        }

        CheckReach(count, bound, symbols.Length, problems);
        var items = BindItems(count, symbols, context, problems);
        return bound is null || items is null ? null : new CountCondition(count.Place, text, bound, items.Value);
    }

    internal CountCondition? BindTally(TallySyntax tally, ConditionContext context, ProblemCollector problems)
    {
        var bound = tally.Bound is null ? null : BoundBinder.Bind(tally.Bound, allowsShare: false, context, problems);
        var conditions = binder.BindAll(tally.Of, context, problems);
        if (bound is null || conditions is not { } of)
        {
            return null;
        }

        return new CountCondition(tally.Place, bound.ToString(), bound, [.. of.Select(condition => new CountItem(null, condition))]);
    }

    private static bool CheckAllowed(CountSyntax count, ConditionContext context, ProblemCollector problems)
    {
        var inSchools = context.Scope == FactScope.School;
        var problem = count.Counted switch
        {
            CountedKind.Orders when !context.AllowsOrders => ConditionNameProblems.OrdersNotHere(count.Place, inSchools),
            CountedKind.Schools when !context.AllowsSchools => ConditionNameProblems.SchoolsNotHere(count.Place, inSchools),
            _ when context.Item(TreeKeys.Item(count.Counted)) is not null => ConditionTreeProblems.Inside(count.Place, TreeKeys.Plural(count.Counted)),
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null;
    }

    private static void CheckReach(CountSyntax count, CountBound? bound, int total, ProblemCollector problems)
    {
        var isOut = bound is { IsShare: false } && bound.Comparison switch
        {
            CountComparison.AtLeast or CountComparison.Exactly => bound.Amount > total,
            CountComparison.MoreThan => bound.Amount >= total,
            _ => false,
        };
        if (isOut)
        {
            problems.Add(ConditionTreeProblems.OutOfReach(count.Place, total, TreeKeys.Plural(count.Counted)));
        }
    }

    private ImmutableArray<CountItem>? BindItems(CountSyntax count, ImmutableArray<Symbol> symbols, ConditionContext context, ProblemCollector problems)
    {
        var word = TreeKeys.Item(count.Counted);
        var items = ImmutableArray.CreateBuilder<CountItem>(symbols.Length);
        var failures = new ItemFailures(word, LeafPlaces.Of(count.Where));
        foreach (var symbol in symbols)
        {
            var found = new ProblemCollector();
            if (binder.Bind(count.Where, context.With(word, symbol), found) is { } where)
            {
                items.Add(new CountItem(symbol.Id, where));
            }

            if (IsSpent)
            {
                return null;
            }

            failures.Add(symbol.Id, found.Found);
        }

        problems.AddRange(failures.Summary());
        return items.Count == symbols.Length ? items.MoveToImmutable() : null;
    }
}
