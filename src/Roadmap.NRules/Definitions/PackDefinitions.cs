using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Derivation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.NRules.Pairs;
using Roadmap.NRules.Seeing;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules.Definitions;

/// <summary>
/// The rules of a pack as rule definitions. What is derived comes first, then the order, then what is found: a higher priority spares the others to fire on facts that
/// are about to change, and nothing depends on it.
/// </summary>
internal sealed class PackDefinitions
{
    private const string Tag = "roadmap";
    private const int DerivedPriority = 1_000_000;
    private const int OrderPriority = 900_000;
    private const int FindingPriority = 0;

    private readonly PackIndex index;
    private readonly Dictionary<FactReads, DistrictSight> sights = [];
    private readonly HashSet<string> derived = new(StringComparer.Ordinal);

    private PackDefinitions(PackIndex index) => this.index = index;

    internal static ImmutableArray<IRuleDefinition> Of(PackIndex index)
    {
        var definitions = new PackDefinitions(index);
        return [.. definitions.Derivations(), .. definitions.Order(), .. definitions.Findings()];
    }

    /// <summary>A definition for each layer, which reads what the layers before it derived.</summary>
    private IEnumerable<IRuleDefinition> Derivations()
    {
        var number = 0;
        foreach (var layer in DerivedFacts.LayersOf(index))
        {
            var pairs = new PairBuilder(index, [], key => DerivationLayer.ScopeOf(key, index));
            var report = DerivationReport.Of(layer, pairs);
            var rule = Start($"derived, layer {++number}", "What the pack derives of areas and practices", DerivedPriority - number);
            ViewPatterns.AddTo(rule, SightOf(pairs.Subjects, schools: true));
            yield return End(rule, report.Write);
            derived.UnionWith(layer.Select(subject => subject.Id));
        }
    }

    private IEnumerable<IRuleDefinition> Order()
    {
        var plan = new OrderPlan(index);
        if (plan.Constraints.IsEmpty)
        {
            yield break;
        }

        var milestones = plan.Constraints.SelectMany(one => new[] { one.Constraint.First, one.Constraint.Then });
        var rule = Start("order", "How a district stands to the order of the pack", OrderPriority);
        ViewPatterns.AddTo(rule, SightOf([.. milestones.Select(one => (one.Kind, one.Subject))], schools: false));
        yield return End(rule, new OrderReport(plan).Write);
    }

    private IEnumerable<IRuleDefinition> Findings() =>
        index.Pack.Rules.Where(DecisionPlan.Shows).SelectMany(rule => new[] { Finding(rule, surely: true), Finding(rule, surely: false) });

    private IRuleDefinition Finding(Rule rule, bool surely)
    {
        var pairs = new PairBuilder(index, index.Pack.Rules, key => key.Scope);
        var firing = pairs.Firing(rule);
        var report = FindingReport.Of(rule, pairs);
        var builder = Start(surely ? rule.Id : rule.Id + " (undetermined)", rule.Title, FindingPriority);
        var patterns = ViewPatterns.AddTo(builder, SightOf(pairs.Subjects, pairs.ReadsSchools));
        if (!surely)
        {
            patterns.IsOpen(firing);
            return End(builder, report.WriteUndetermined);
        }

        foreach (var part in firing.Parts)
        {
            patterns.Holds(part);
        }

        return End(builder, report.WriteFinding);
    }

    /// <summary>Rules that read the same share what they see: the session puts it together once.</summary>
    private DistrictSight SightOf(IReadOnlyCollection<(FactSubjectKind Kind, string Id)> subjects, bool schools)
    {
        var reads = FactReads.Of(subjects, schools, derived);
        if (!sights.TryGetValue(reads, out var sight))
        {
            sight = new DistrictSight(index, reads);
            sights.Add(reads, sight);
        }

        return sight;
    }

    private static RuleBuilder Start(string name, string description, int priority)
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        rule.Description(description);
        rule.Tag(Tag);
        rule.Priority(priority);
        return rule;
    }

    private static IRuleDefinition End(RuleBuilder rule, Action<IContext, DistrictView> write)
    {
        Expression<Action<IContext, DistrictView>> action = (context, view) => write(context, view);
        rule.RightHandSide().Action(action);
        return rule.Build();
    }
}
