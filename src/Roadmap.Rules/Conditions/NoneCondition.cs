using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>True when every child is false, false when one is true, otherwise unknown.</summary>
public sealed class NoneCondition : Condition
{
    internal NoneCondition(SourcePlace place, ImmutableArray<Condition> children)
        : base(place, "none") => Children = children;

    /// <summary>The children, in the order written; at least one.</summary>
    public ImmutableArray<Condition> Children { get; }
}
