using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules.Pairs;

/// <summary>Makes pairs of conditions and gathers the subjects whose facts they read. Used for one rule, by one thread.</summary>
/// <param name="index">The pack.</param>
/// <param name="rules">The rules that <c>is firing</c> can name; it is unknown for any other.</param>
/// <param name="scopeOf">Whose facts are meant.</param>
internal sealed class PairBuilder(PackIndex index, ImmutableArray<Rule> rules, Func<FactKey, FactScope> scopeOf)
{
    private readonly HashSet<(FactSubjectKind Kind, string Id)> subjects = [];
    private readonly Dictionary<string, AllPair> firing = new(StringComparer.Ordinal);

    /// <summary>The subjects read so far.</summary>
    internal IReadOnlyCollection<(FactSubjectKind Kind, string Id)> Subjects => subjects;

    /// <summary>Whether anything read so far is a school's.</summary>
    internal bool ReadsSchools { get; private set; }

    /// <summary>That a rule applies and its condition holds.</summary>
    internal AllPair Firing(Rule rule)
    {
        if (!firing.TryGetValue(rule.Id, out var pair))
        {
            pair = new AllPair([.. Applies(rule), .. Parts(Of(rule.FiresWhen))]);
            firing.Add(rule.Id, pair);
        }

        return pair;
    }

    internal Pair Of(Condition condition) => condition switch
    {
        AllCondition all => new AllPair(Of(all.Children)),
        AnyCondition any => new AnyPair(Of(any.Children)),
        NoneCondition none => new NotPair(new AnyPair(Of(none.Children))),
        CountCondition count => new CountPair(count.Text, count.Bound, Of([.. count.Items.Select(item => item.Where)])),
        SchoolsCondition schools => Of(schools),
        FiringLeaf leaf => Of(leaf),
        NumberLeaf leaf => new NumberPair(leaf, AddressOf),
        WordLeaf leaf => new WordPair(leaf, AddressOf),
        WordCompareLeaf leaf => new WordComparePair(leaf, AddressOf),
        SetLeaf leaf => new SetPair(leaf, AddressOf),
        DateLeaf leaf => new DatePair(leaf, AddressOf),
        StateLeaf leaf => new StatePair(leaf, AddressOf),
        SpreadLeaf leaf => new SpreadPair(leaf, AddressOf),
        _ => throw new UnreachableException($"No pair for {condition.GetType().Name}."),
    };

    private ImmutableArray<Pair> Of(ImmutableArray<Condition> conditions) => [.. conditions.Select(Of)];

    private ImmutableArray<Pair> Applies(Rule rule) =>
        rule.IsDisabled ? [new NeverPair()] : rule.AppliesWhen is { } condition ? Parts(Of(condition)) : [];

    private static ImmutableArray<Pair> Parts(Pair pair) => pair is AllPair all ? all.Parts : [pair];

    private SchoolsPair Of(SchoolsCondition schools)
    {
        ReadsSchools = true;
        return new SchoolsPair(schools.Text, schools.Bound, Of(schools.Where));
    }

    /// <summary>The other rule's condition stands here itself, so that its outcome is never read before it is known.</summary>
    private Pair Of(FiringLeaf leaf)
    {
        var named = rules.FirstOrDefault(rule => string.Equals(rule.Id, leaf.Rule, StringComparison.Ordinal));
        Pair pair = named is null ? new UnknownPair() : Firing(named);
        return leaf.IsNegated ? new NotPair(pair) : pair;
    }

    private CellAddress AddressOf(FactKey key)
    {
        foreach (var read in ConditionKeys.WithDays(key))
        {
            subjects.Add((read.Kind, read.Subject));
            ReadsSchools |= read.Facet == FactFacet.SchoolSpread;
        }

        return CellAddress.Of(key, index) with { Scope = scopeOf(key) };
    }
}
