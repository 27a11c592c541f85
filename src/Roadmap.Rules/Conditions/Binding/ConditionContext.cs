using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>What a condition may name and ask where it stands, and which parameters it turned out to use.</summary>
internal sealed class ConditionContext
{
    private readonly SortedSet<string> used;
    private readonly ImmutableDictionary<string, Symbol> items;

    internal ConditionContext(SymbolTable symbols)
    {
        Symbols = symbols;
        used = new SortedSet<string>(StringComparer.Ordinal);
        items = ImmutableDictionary.Create<string, Symbol>(StringComparer.Ordinal);
    }

    private ConditionContext(ConditionContext outer, ImmutableDictionary<string, Symbol> items, FactScope scope)
    {
        Symbols = outer.Symbols;
        used = outer.used;
        this.items = items;
        Scope = scope;
        OwnParameters = outer.OwnParameters;
        var isDistrict = scope == FactScope.District;
        AllowsFiring = outer.AllowsFiring && isDistrict;
        AllowsOrders = outer.AllowsOrders && isDistrict;
        AllowsSchools = outer.AllowsSchools && isDistrict;
    }

    internal SymbolTable Symbols { get; }

    /// <summary>The parameters of the rule or practice itself; they come before the pack-wide ones.</summary>
    internal ImmutableArray<Parameter> OwnParameters { get; init; } = [];

    /// <summary>Whether <c>is firing</c> may be asked.</summary>
    internal bool AllowsFiring { get; init; } = true;

    /// <summary>Whether the status of an order may be asked.</summary>
    internal bool AllowsOrders { get; init; } = true;

    /// <summary>Whether schools may be counted.</summary>
    internal bool AllowsSchools { get; init; } = true;

    /// <summary>Whose facts ids mean.</summary>
    internal FactScope Scope { get; }

    /// <summary>The names of the parameters used so far, in ordinal order, also by what was bound inside counts.</summary>
    internal ImmutableArray<string> UsedParameters => [.. used];

    /// <summary>The words that stand for an item here, in ordinal order.</summary>
    internal IEnumerable<string> ItemWords => items.Keys.Order(StringComparer.Ordinal);

    internal Symbol? Item(string word) => items.GetValueOrDefault(word);

    internal IEnumerable<string> ParameterNames =>
        OwnParameters.Concat(Symbols.Parameters).Select(parameter => parameter.Name);

    /// <summary>The parameter of a name, noted as used; null when there is none.</summary>
    internal Parameter? UseParameter(string name)
    {
        var parameter = OwnParameters.Concat(Symbols.Parameters)
            .FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal));
        if (parameter is not null)
        {
            used.Add(name);
        }

        return parameter;
    }

    /// <summary>The context inside a count, for one of its items.</summary>
    internal ConditionContext With(string word, Symbol item) => new(this, items.SetItem(word, item), Scope);

    /// <summary>The context inside a count over schools.</summary>
    internal ConditionContext ForSchools() => new(this, items, FactScope.School);
}
