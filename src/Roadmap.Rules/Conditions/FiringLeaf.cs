using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>Whether another rule fires: true, false, false, unknown for fires, quiet, not-applicable, undetermined.</summary>
public sealed class FiringLeaf : Leaf
{
    internal FiringLeaf(SourcePlace place, string text, string rule, bool negated)
        : base(place, text, [])
    {
        Rule = rule;
        IsNegated = negated;
    }

    /// <summary>The id of the other rule.</summary>
    public string Rule { get; }

    /// <summary>True for <c>is not firing</c>.</summary>
    public bool IsNegated { get; }
}
