using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>Compares two facts of one word type. Stopped compares as not-started does, except in <c>is</c> and <c>is not</c>.</summary>
public sealed class WordCompareLeaf : Leaf
{
    internal WordCompareLeaf(SourcePlace place, string text, FactKey left, Comparison comparison, FactKey right, int offset)
        : base(place, text, left.Equals(right) ? [left] : [left, right])
    {
        Left = left;
        Comparison = comparison;
        Right = right;
        Offset = offset;
    }

    /// <summary>The left side.</summary>
    public FactKey Left { get; }

    /// <summary>The comparison; <c>is</c> and <c>is not</c> are Equal and NotEqual.</summary>
    public Comparison Comparison { get; }

    /// <summary>The right side, of the same type.</summary>
    public FactKey Right { get; }

    /// <summary>Levels added to the right side; usually 0.</summary>
    public int Offset { get; }
}
