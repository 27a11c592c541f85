using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>
/// Compares the spread over an indicator's roles with a number. At least and more than are true as soon as two roles differ by that much and
/// false only when all roles have told; the other comparisons mirror them.
/// </summary>
public sealed class SpreadLeaf : Leaf
{
    internal SpreadLeaf(SourcePlace place, string text, FactKey subject, ImmutableArray<FactKey> roles, Comparison comparison, long amount)
        : base(place, text, roles)
    {
        Subject = subject;
        Comparison = comparison;
        Amount = amount;
    }

    /// <summary>The spread itself, for messages.</summary>
    public FactKey Subject { get; }

    /// <summary>The comparison: one of the four orders.</summary>
    public Comparison Comparison { get; }

    /// <summary>The bound, in units of the indicator's type (levels, words, millionths).</summary>
    public long Amount { get; }
}
