using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>True when one child is true, false when every child is false, otherwise unknown.</summary>
public sealed class AnyCondition : Condition
{
    internal AnyCondition(SourcePlace place, string text, ImmutableArray<Condition> children)
        : base(place, text) => Children = children;

    /// <summary>The children, in the order written; at least one.</summary>
    public ImmutableArray<Condition> Children { get; }
}
