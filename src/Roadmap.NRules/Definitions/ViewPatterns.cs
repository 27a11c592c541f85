using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel.Builders;
using Roadmap.NRules.Facts;
using Roadmap.NRules.Pairs;
using Roadmap.NRules.Seeing;

namespace Roadmap.NRules.Definitions;

/// <summary>
/// The patterns of a rule: a district, of each kind of fact all that the rule reads of that district, and what it sees of them together. Collections match when they
/// are empty too: a fact that is not there is unknown, and does not keep the rule from matching.
/// </summary>
internal sealed class ViewPatterns
{
    private readonly GroupBuilder group;
    private readonly ParameterExpression district = Expression.Parameter(typeof(DistrictFacts), "district");
    private readonly ParameterExpression view = Expression.Parameter(typeof(DistrictView), "view");
    private readonly List<ParameterExpression> matched;
    private readonly PatternBuilder seen;

    private ViewPatterns(GroupBuilder group, DistrictSight sight)
    {
        this.group = group;
        matched = [district];
        group.Pattern(typeof(DistrictFacts), district.Name);
        var reads = sight.Reads;
        var ofSchools = reads.Schools ? null : nameof(AreaStanding.School);
        Expression[] facts =
        [
            district,
            Collect<AreaStanding>("areas", reads.Areas, nameof(AreaStanding.Area), ofSchools),
            Collect<PracticeStanding>("practices", reads.Practices, nameof(PracticeStanding.Practice), ofSchools),
            Collect<IndicatorReading>("readings", reads.Indicators, nameof(IndicatorReading.Indicator), ofSchools),
            Collect<TensionStanding>("tensions", reads.Tensions, nameof(TensionStanding.Tension)),
            Collect<OrderStanding>("orders", reads.Orders, nameof(OrderStanding.Order)),
            Collect<DerivedStanding>("derived", reads.Derived, nameof(DerivedStanding.Subject)),
        ];
        seen = group.Pattern(typeof(DistrictView), view.Name);
        seen.Binding().BindingExpression(Expression.Lambda(Call(sight, nameof(DistrictSight.See), facts), matched));
    }

    /// <summary>Adds the patterns to a rule that has none.</summary>
    internal static ViewPatterns AddTo(RuleBuilder rule, DistrictSight sight) => new(rule.LeftHandSide(), sight);

    /// <summary>Adds a condition: that a pair is surely true.</summary>
    internal void Holds(Pair pair) => Condition(nameof(DistrictView.Holds), pair);

    /// <summary>Adds a condition: that a pair is neither surely true nor surely false.</summary>
    internal void IsOpen(Pair pair) => Condition(nameof(DistrictView.IsOpen), pair);

    private void Condition(string method, Pair pair) =>
        seen.Condition(Expression.Lambda(Expression.Call(view, Method<DistrictView>(method), Expression.Constant(pair, typeof(Pair))), view));

    /// <param name="name">The name of the collection.</param>
    /// <param name="ids">The ids looked for.</param>
    /// <param name="id">The property that holds the id.</param>
    /// <param name="none">The property that must be null, or null.</param>
    private Expression Collect<T>(string name, SubjectIds ids, string id, string? none = null)
    {
        if (ids.IsEmpty)
        {
            return Expression.Constant(Array.Empty<T>(), typeof(IEnumerable<T>));
        }

        var all = Expression.Parameter(typeof(IEnumerable<T>), name);
        var one = Expression.Parameter(typeof(T), "one of " + name);
        var collect = group.Pattern(all.Type, all.Name).Aggregate();
        collect.Collect();
        var item = collect.Pattern(one.Type, one.Name);
        item.Condition(Expression.Lambda(Call(ids, nameof(SubjectIds.Has), Expression.Property(one, id)), one));
        if (none is not null)
        {
            item.Condition(Expression.Lambda(Expression.Equal(Expression.Property(one, none), Expression.Constant(null, typeof(string))), one));
        }

        item.Condition(Expression.Lambda(
            Expression.Equal(Expression.Property(district, nameof(DistrictFacts.District)), Expression.Property(one, nameof(DistrictFacts.District))),
            district,
            one));
        matched.Add(all);
        return all;
    }

    private static MethodCallExpression Call<T>(T target, string method, params Expression[] arguments)
        where T : class => Expression.Call(Expression.Constant(target), Method<T>(method), arguments);

    private static MethodInfo Method<T>(string name) =>
        typeof(T).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
}
