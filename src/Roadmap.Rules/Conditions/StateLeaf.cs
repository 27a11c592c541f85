using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>Whether a fact is known, or a date is never. (Stale, arrested, charted and the order states are word leaves over their own facets.)</summary>
public sealed class StateLeaf : Leaf
{
    internal StateLeaf(SourcePlace place, string text, FactKey subject, FactState state, bool negated)
        : base(place, text, [subject])
    {
        Subject = subject;
        State = state;
        IsNegated = negated;
    }

    /// <summary>The fact.</summary>
    public FactKey Subject { get; }

    /// <summary>The state asked for.</summary>
    public FactState State { get; }

    /// <summary>True for <c>is not</c>.</summary>
    public bool IsNegated { get; }
}
