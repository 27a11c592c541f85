using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Writes a project down again with some rules relaxed.</summary>
internal static class RuleRelaxer
{
    internal static Project Apply(Project project, IEnumerable<RelaxationStep> steps)
    {
        foreach (var step in steps)
        {
            foreach (var rule in step.Group.Rules) project = Apply(project, rule, step.By ?? Most(project, rule));
        }
        return project;
    }

    /// <summary>How far a group can give way by degrees; null when it is all or nothing.</summary>
    internal static int? Degrees(Project project, RuleGroup group) =>
        group.Rules.Length == 1 && group.Rules[0].Kind is not (RuleKind.ClosedStarts or RuleKind.Demand) ? Most(project, group.Rules[0]) : null;

    /// <summary>How far a rule gives way when it holds nothing back any more.</summary>
    private static int Most(Project project, ProjectRule rule) => rule.Kind switch
    {
        RuleKind.Capacity => MostTaken(project, rule.Of, demand => demand.Amounts.Max()),
        RuleKind.BudgetWindow => MostTaken(project, rule.Of, demand => demand.Amounts.Sum(), timesDuration: true),
        RuleKind.Arc => 2 * project.Horizon + Lag(project.Arcs[rule.Ordinal]),
        _ => project.Horizon,
    };

    private static int Lag(Arc arc) => Math.Max(Math.Abs(arc.MinLag), Math.Abs(arc.MaxLag ?? 0));

    private static int MostTaken(Project project, string of, Func<Demand, int> amount, bool timesDuration = false)
    {
        var taken = from activity in project.Activities
                    from demand in activity.Demands
                    where string.Equals(demand.Of, of, StringComparison.Ordinal) && !demand.Amounts.IsEmpty
                    select (long)amount(demand) * (timesDuration && demand.IsConstant ? activity.Duration : 1);
        return (int)Math.Min(int.MaxValue / 2, taken.Sum());
    }

    private static Project Apply(Project project, ProjectRule rule, int by) => rule.Kind switch
    {
        RuleKind.Capacity => With(project, resources: Replace(project.Resources, resource => Is(resource.Id, rule.Of), resource => More(project, resource, rule, by))),
        RuleKind.BudgetWindow => With(project, budgets: Replace(project.Budgets, budget => Is(budget.Id, rule.Of), budget => More(budget, rule.Ordinal, by))),
        RuleKind.Arc => With(project, arcs: project.Arcs.SetItem(rule.Ordinal, Wider(project.Arcs[rule.Ordinal], by))),
        _ => With(project, activities: Replace(project.Activities, activity => Is(activity.Id, rule.Of), activity => Apply(activity, rule, by))),
    };

    private static Activity Apply(Activity activity, ProjectRule rule, int by) => rule.Kind switch
    {
        RuleKind.EarliestStart => activity with { EarliestStart = Math.Max(0, activity.EarliestStart - by) },
        RuleKind.LatestStart => activity with { LatestStart = Later(activity.LatestStart, by) },
        RuleKind.Deadline => activity with { Deadline = Later(activity.Deadline, by) },
        RuleKind.Pin when activity.Pin is { } pin => activity with
        {
            Pin = null,
            EarliestStart = Math.Max(activity.EarliestStart, pin - by),
            LatestStart = Math.Min(activity.LatestStart ?? Project.MostPeriods, Later(pin, by)!.Value),
        },
        RuleKind.ClosedStarts => activity with { ClosedStarts = [.. activity.ClosedStarts.Where(period => !rule.Covers(period))] },
        RuleKind.Demand => activity with { Demands = [.. activity.Demands.Where(demand => !Is(demand.Of, rule.Takes))] },
        _ => activity,
    };

    private static int? Later(int? period, int by) => period is { } known ? Math.Min(Project.MostPeriods, known + by) : null;

    private static Resource More(Project project, Resource resource, ProjectRule rule, int by) => resource with
    {
        Capacity = [.. Enumerable.Range(0, project.Horizon).Select(period => resource.At(period) + (rule.Covers(period) ? by : 0))],
    };

    private static Budget More(Budget budget, int ordinal, int by)
    {
        var window = budget.Windows[ordinal];
        return budget with { Windows = budget.Windows.SetItem(ordinal, window with { Amount = window.Amount + by }) };
    }

    private static Arc Wider(Arc arc, int by) => arc with
    {
        MinLag = Math.Max(-Project.MostPeriods, arc.MinLag - by),
        MaxLag = arc.MaxLag is { } most ? Math.Min(Project.MostPeriods, most + by) : null,
    };

    private static ImmutableArray<T> Replace<T>(ImmutableArray<T> items, Func<T, bool> isMeant, Func<T, T> replace) =>
        [.. items.Select(item => isMeant(item) ? replace(item) : item)];

    private static Project With(
        Project project,
        ImmutableArray<Activity>? activities = null,
        ImmutableArray<Arc>? arcs = null,
        ImmutableArray<Resource>? resources = null,
        ImmutableArray<Budget>? budgets = null) =>
        new(project.Horizon, activities ?? project.Activities, arcs ?? project.Arcs, resources ?? project.Resources, budgets ?? project.Budgets);

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
