using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>The literal under which each rule holds: that its group is kept, or simply true when it is in none.</summary>
internal sealed class GroupConditions
{
    private readonly Variables _variables;
    private readonly Literal[] _kept;
    private readonly Dictionary<ProjectRule, Literal> _of = [];
    private readonly List<(ProjectRule Rule, Literal Kept)> _ranges = [];
    private readonly Dictionary<(Literal, Literal), Literal> _both = [];
    private ClauseSolver? _solver;

    /// <exception cref="ArgumentException">A rule is in two groups, or is about something that the project does not have.</exception>
    internal GroupConditions(Project project, Variables variables, IReadOnlyList<RuleGroup> groups)
    {
        _variables = variables;
        _kept = new Literal[groups.Count];
        for (var group = 0; group < _kept.Length; group++)
        {
            _kept[group] = variables.AtLeast(variables.Add(0, 1), 1);
            foreach (var rule in groups[group].Rules) Add(project, rule, _kept[group]);
        }
    }

    internal Literal Kept(int group) => _kept[group];

    /// <summary>The condition of a rule that does not speak of periods.</summary>
    internal Literal Of(ProjectRule rule) => _of.GetValueOrDefault(rule, Literal.True);

    /// <summary>The groups that close a start.</summary>
    internal IEnumerable<Literal> OfClosedStart(string activity, int period) =>
        from range in Ranges(RuleKind.ClosedStarts, activity)
        where range.Rule.Covers(period)
        select range.Kept;

    /// <summary>The rules on some periods of an activity's calendar or of a resource, each with its condition.</summary>
    internal IEnumerable<(ProjectRule Rule, Literal Kept)> Ranges(RuleKind kind, string of) =>
        _ranges.Where(range => range.Rule.Kind == kind && string.Equals(range.Rule.Of, of, StringComparison.Ordinal));

    internal void Bind(ClauseSolver solver) => _solver = solver;

    /// <summary>A literal that is true exactly when two are.</summary>
    internal Literal Both(Literal a, Literal b)
    {
        if (a == Literal.True) return b;
        if (b == Literal.True) return a;
        if (_both.TryGetValue((a, b), out var known)) return known;
        var both = _variables.AtLeast(_variables.Add(0, 1), 1);
        _solver!.Extend();
        _solver.Add(a.Negated, b.Negated, both);
        _solver.Add(both.Negated, a);
        _solver.Add(both.Negated, b);
        return _both[(a, b)] = both;
    }

    private void Add(Project project, ProjectRule rule, Literal kept)
    {
        if (!Exists(project, rule)) throw new ArgumentException($"The project has no such rule: {rule}.");
        if (rule.Kind is RuleKind.ClosedStarts or RuleKind.Capacity) _ranges.Add((rule, kept));
        else if (!_of.TryAdd(rule, kept)) throw new ArgumentException($"A rule is in two groups: {rule}.");
    }

    private static bool Exists(Project project, ProjectRule rule) => rule.Kind switch
    {
        RuleKind.Capacity => project.Resources.Any(resource => Is(resource.Id, rule.Of)),
        RuleKind.BudgetWindow => project.Budgets.Any(budget => Is(budget.Id, rule.Of) && rule.Ordinal >= 0 && rule.Ordinal < budget.Windows.Length),
        RuleKind.Arc => rule.Ordinal >= 0 && rule.Ordinal < project.Arcs.Length,
        RuleKind.Demand => project.Resources.Any(resource => Is(resource.Id, rule.Takes))
            && project.Activities.Any(activity => Is(activity.Id, rule.Of) && activity.Demands.Any(demand => Is(demand.Of, rule.Takes))),
        _ => project.Activities.Any(activity => Is(activity.Id, rule.Of)),
    };

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
