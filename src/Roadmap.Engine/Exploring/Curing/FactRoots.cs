using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>
/// The areas and practices that facts rest on, directly or through days, order constraints, gates and derived statuses. An area is its place in the pack; a practice
/// comes after all areas.
/// </summary>
internal sealed class FactRoots(PackIndex index)
{
    private readonly ILookup<string, LevelGate> gates = index.Pack.LevelGates.ToLookup(gate => gate.Area, StringComparer.Ordinal);

    /// <summary>True when what the pack derives rests on areas or practices, so that one change can bring another.</summary>
    internal bool IsDerivationLive => DerivedConditions().SelectMany(ConditionKeys.Of).Any(key => OfKey(key).Count > 0);

    internal int OfPractice(int practice) => index.Pack.Areas.Length + practice;

    internal HashSet<int> OfKey(FactKey key)
    {
        var roots = new HashSet<int>();
        Add(key, roots);
        return roots;
    }

    internal HashSet<int> OfConstraint(OrderConstraint constraint)
    {
        var roots = new HashSet<int>();
        Add(constraint, roots);
        return roots;
    }

    /// <summary>What a rule rests on, itself and through the rules that it refers to.</summary>
    internal HashSet<int> OfRule(Rule rule)
    {
        var roots = new HashSet<int>();
        foreach (var key in RuleReferences.Closure([rule], index).SelectMany(RuleReferences.Conditions).SelectMany(ConditionKeys.Of))
        {
            Add(key, roots);
        }

        return roots;
    }

    private IEnumerable<Condition> DerivedConditions() =>
        index.Pack.LevelGates.Select(gate => gate.When).Concat(index.Pack.Practices.Select(practice => practice.InPlaceWhen).OfType<Condition>());

    private void Add(FactKey key, HashSet<int> roots)
    {
        if (key.At?.Key is { } day)
        {
            Add(day, roots);
        }

        switch (key.Kind)
        {
            case FactSubjectKind.Area:
                AddArea(key.Subject, roots);
                break;
            case FactSubjectKind.Practice:
                AddPractice(key.Subject, roots);
                break;
            case FactSubjectKind.Order:
                Add(index.Pack.Orders[index.Orders[key.Subject]], roots);
                break;
            default:
                break;
        }
    }

    private void Add(OrderConstraint constraint, HashSet<int> roots)
    {
        Add(constraint.First.Holds.Keys[0], roots);
        Add(constraint.Then.Holds.Keys[0], roots);
    }

    /// <summary>The recursion ends: each area and practice is entered once.</summary>
    private void AddArea(string area, HashSet<int> roots)
    {
        if (roots.Add(index.Areas[area]))
        {
            Add(gates[area].Select(gate => gate.When), roots);
        }
    }

    private void AddPractice(string practice, HashSet<int> roots)
    {
        var ordinal = index.Practices[practice];
        if (roots.Add(OfPractice(ordinal)) && index.Pack.Practices[ordinal].InPlaceWhen is { } condition)
        {
            Add([condition], roots);
        }
    }

    private void Add(IEnumerable<Condition> conditions, HashSet<int> roots)
    {
        foreach (var key in conditions.SelectMany(ConditionKeys.Of))
        {
            Add(key, roots);
        }
    }
}
