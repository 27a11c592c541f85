using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>What the readers of practices, orders and rules share: every name, and what overrides change.</summary>
internal sealed record BindingScope(ReadingScope Reading, SymbolTable Symbols, OverrideTable Overrides)
{
    internal ProblemCollector Problems => Reading.Problems;

    internal FactType LevelType => Symbols.LevelType;

    /// <summary>What a derived level or status may read: facts only, so that deriving comes before rules and order.</summary>
    internal ConditionContext FactsOnly => new(Symbols) { AllowsFiring = false, AllowsOrders = false };

    internal ConditionContext Everything(ImmutableArray<Parameter> ownParameters) => new(Symbols) { OwnParameters = ownParameters };

    /// <summary>The bound condition; null when there is none or after a problem.</summary>
    internal Condition? Bind(YamlNode? node, ConditionContext context) => node is null ? null : ConditionBinder.Bind(node, context, Problems);

    /// <summary>The condition together with those that overrides add to it.</summary>
    internal Condition? BindNarrowed(YamlNode? node, string id, ConditionContext context)
    {
        ImmutableArray<Condition> parts = [.. Overrides.AlsoRequired(id).Prepend(node).Select(part => Bind(part, context)).OfType<Condition>()];
        return parts switch
        {
            [] => null,
            [var only] => only,
            _ => new AllCondition(parts[0].Place, parts),
        };
    }
}
