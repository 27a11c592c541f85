using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Everything that a condition of a pack set can name.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, Symbol> symbols;

    internal SymbolTable(ImmutableArray<string> levels, IEnumerable<Symbol> symbols)
    {
        LevelType = FactType.Level(levels);
        Symbols = [.. symbols.OrderBy(symbol => symbol.Id, StringComparer.Ordinal)];
        this.symbols = Symbols.DistinctBy(symbol => symbol.Id, StringComparer.Ordinal).ToDictionary(symbol => symbol.Id, StringComparer.Ordinal);
    }

    internal FactType LevelType { get; }

    /// <summary>All symbols in id order.</summary>
    internal ImmutableArray<Symbol> Symbols { get; }

    /// <summary>The roles, in the order declared.</summary>
    internal ImmutableArray<NamedWord> Roles { get; init; } = [];

    /// <summary>The stages of a program, youngest first.</summary>
    internal ImmutableArray<string> Stages { get; init; } = [];

    /// <summary>The profile attributes, named as <c>district.id</c>.</summary>
    internal ImmutableArray<ProfileAttribute> Profile { get; init; } = [];

    /// <summary>The pack-wide parameters.</summary>
    internal ImmutableArray<Parameter> Parameters { get; init; } = [];

    internal Symbol? Find(string id) => symbols.GetValueOrDefault(id);
}
