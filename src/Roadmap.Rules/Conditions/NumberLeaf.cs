using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>Compares a number with a number, a fact, or a range (both ends in).</summary>
public sealed class NumberLeaf : Leaf
{
    internal NumberLeaf(SourcePlace place, string text, FactKey left, Comparison comparison, NumberOperand right, NumberOperand? upper)
        : base(place, text, KeysOf(left, right, upper))
    {
        Left = left;
        Comparison = comparison;
        Right = right;
        Upper = upper;
    }

    /// <summary>The left side; a number.</summary>
    public FactKey Left { get; }

    /// <summary>The comparison; <see cref="Comparison.GreaterOrEqual"/> when <see cref="Upper"/> is set.</summary>
    public Comparison Comparison { get; }

    /// <summary>The right side, or the lower end of a range.</summary>
    public NumberOperand Right { get; }

    /// <summary>The upper end of a range (<c>between a and b</c>), otherwise null.</summary>
    public NumberOperand? Upper { get; }

    private static ImmutableArray<FactKey> KeysOf(FactKey left, NumberOperand right, NumberOperand? upper) =>
        [.. new[] { left, right.Key, upper?.Key }.OfType<FactKey>().Distinct()];
}
