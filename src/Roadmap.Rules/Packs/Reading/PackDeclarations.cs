using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Everything of a pack set that has conditions, with names but unread.</summary>
internal sealed record PackDeclarations(
    ImmutableArray<DeclaredSubject> Practices,
    ImmutableArray<DeclaredSubject> Orders,
    ImmutableArray<DeclaredSubject> Rules,
    ImmutableArray<OrderSymbol> Needs)
{
    internal IEnumerable<Symbol> Symbols =>
        Practices.Concat(Orders).Concat(Rules).Select(declared => declared.Symbol).OfType<Symbol>().Concat(Needs);
}
