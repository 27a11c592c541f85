using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>
/// Makes a bound pack of the documents of a pack set: first the words, then the names of everything that has conditions, then the conditions, then
/// what concerns the whole. The order of files plays no part.
/// </summary>
internal sealed class PackSetBinder
{
    private readonly ImmutableArray<PackDocuments> packs;
    private readonly ReadingScope scope;

    private PackSetBinder(ImmutableArray<PackDocuments> packs, ProblemCollector problems)
    {
        this.packs = packs;
        scope = ReadingScope.Create(problems);
    }

    /// <summary>The pack; null after an error.</summary>
    /// <param name="packs">Bases first, the pack itself last.</param>
    /// <param name="problems">Takes what is wrong.</param>
    internal static RulePack? Bind(ImmutableArray<PackDocuments> packs, ProblemCollector problems)
    {
        var pack = new PackSetBinder(packs, problems).Bind();
        return problems.HasErrors ? null : pack;
    }

    private RulePack? Bind()
    {
        var overrides = new OverrideTable([.. packs.SelectMany(pack => pack.Roots(DocumentKinds.Override)).Select(root => OverrideReader.Read(root, scope)).OfType<DeclaredOverride>()]);
        var settings = new PackSettingsReader(overrides, scope).Read(packs);
        if (settings.LevelType.Words.Length < 2)
        {
            // Nearly everything rests on the levels; without them the rest would be reported for nothing.
            return null;
        }

        var vocabulary = new VocabularyReader(packs, settings, overrides, scope).Read();
        var declared = new DeclarationReader(packs, vocabulary, overrides, scope).Read();
        new OverrideChecks(packs, overrides, scope).Check();
        var binding = new BindingScope(scope, Symbols(settings, vocabulary, declared), overrides);
        var gates = BindGates(vocabulary, binding);
        var raises = RaiseTable.Read(declared.Practices, binding);
        var practices = ById(declared.Practices.Select(new PracticeReader(binding, raises).Read).OfType<Practice>(), practice => practice.Id);
        var orders = ById(
            declared.Orders.Select(new ConstraintReader(binding, raises).ReadOrder).OfType<OrderConstraint>().Concat(practices.SelectMany(practice => practice.Needs)),
            order => order.Id);
        var rules = ById(declared.Rules.Select(new RuleReader(binding).Read).OfType<Rule>(), rule => rule.Id);
        var quick = References.Resolve(IdKind.Indicator, settings.Quick, scope);
        CycleChecks.CheckDerived(gates, practices, scope.Problems);
        CycleChecks.CheckOrders(orders, settings.LevelType.Words, scope.Problems);
        CycleChecks.CheckRules(rules, scope.Problems);
        RuleReachChecks.Check(rules, scope.Problems);
        return new RulePack
        {
            Packs = [.. packs.Select(pack => pack.Identity)],
            Documents = packs,
            Title = settings.Title,
            Levels = settings.LevelType.Words,
            Plateau = settings.Plateau,
            Stages = settings.Stages,
            Parameters = settings.Parameters,
            Scoring = settings.Scoring,
            Quick = quick,
            Sources = settings.Sources,
            Areas = [.. vocabulary.Areas.Select(area => area.Area)],
            LevelGates = gates,
            Indicators = ById(vocabulary.Indicators, indicator => indicator.Id),
            Roles = vocabulary.Roles,
            Methods = vocabulary.Methods,
            Tensions = ById(vocabulary.Tensions, tension => tension.Id),
            Resources = vocabulary.Resources,
            Profile = ById(vocabulary.Profile, attribute => attribute.Id),
            OrderProfiles = ById(vocabulary.OrderProfiles, profile => profile.Id),
            Practices = practices,
            Orders = orders,
            Rules = rules,
            Overrides = [.. overrides.All.Select(item => item.Model).OrderBy(item => item.Target, StringComparer.Ordinal).ThenBy(item => item.Pack, StringComparer.Ordinal)],
        };
    }

    private static SymbolTable Symbols(PackSettings settings, PackVocabulary vocabulary, PackDeclarations declared)
    {
        var symbols = vocabulary.Areas.Select(area => (Symbol)new AreaSymbol(area.Area))
            .Concat(vocabulary.Indicators.Select(indicator => new IndicatorSymbol(indicator)))
            .Concat(vocabulary.Tensions.Select(tension => new TensionSymbol(tension)))
            .Concat(declared.Symbols);
        return new SymbolTable(settings.LevelType.Words, symbols)
        {
            Roles = vocabulary.Roles,
            Stages = [.. settings.Stages.Select(stage => stage.Id)],
            Profile = vocabulary.Profile,
            Parameters = settings.Parameters,
        };
    }

    private static ImmutableArray<LevelGate> BindGates(PackVocabulary vocabulary, BindingScope binding)
    {
        var gates = ImmutableArray.CreateBuilder<LevelGate>();
        foreach (var (area, declared) in vocabulary.Areas)
        {
            foreach (var gate in declared)
            {
                if (binding.Bind(gate.Condition, binding.FactsOnly) is { } when)
                {
                    gates.Add(new LevelGate(area.Id, gate.Level, when));
                }
            }
        }

        return gates.ToImmutable();
    }

    private static ImmutableArray<T> ById<T>(IEnumerable<T> items, Func<T, string> id) => [.. items.OrderBy(id, StringComparer.Ordinal)];
}
