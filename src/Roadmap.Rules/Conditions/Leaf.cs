using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>
/// One comparison. Closed: <see cref="NumberLeaf"/>, <see cref="WordLeaf"/>, <see cref="WordCompareLeaf"/>, <see cref="SetLeaf"/>,
/// <see cref="DateLeaf"/>, <see cref="StateLeaf"/>, <see cref="FiringLeaf"/> and <see cref="SpreadLeaf"/>.
/// </summary>
public abstract class Leaf : Condition
{
    private protected Leaf(SourcePlace place, string text, ImmutableArray<FactKey> keys)
        : base(place, text) => Keys = keys;

    /// <summary>The facts it reads, in the order written, without repeats; empty for a firing leaf.</summary>
    public ImmutableArray<FactKey> Keys { get; }

    /// <summary>The parameters it uses, in the order written.</summary>
    public ImmutableArray<string> Parameters { get; internal init; } = [];
}
