using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>True when every child is true, false when one is false, otherwise unknown.</summary>
public sealed class AllCondition : Condition
{
    internal AllCondition(SourcePlace place, ImmutableArray<Condition> children)
        : this(place, "all", children)
    {
    }

    internal AllCondition(SourcePlace place, string text, ImmutableArray<Condition> children)
        : base(place, text) => Children = children;

    /// <summary>The children, in the order written; at least one.</summary>
    public ImmutableArray<Condition> Children { get; }
}
