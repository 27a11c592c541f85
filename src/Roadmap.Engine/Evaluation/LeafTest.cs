using System.Diagnostics;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation;

/// <summary>Asks a leaf of one fact about a single value, with the same tests that a program runs on whole columns.</summary>
internal static class LeafTest
{
    /// <summary>Whether a value meets a leaf that compares one fact with literals.</summary>
    /// <param name="leaf">A number leaf without a fact on its right, a word leaf or a set leaf.</param>
    /// <param name="value">In units of the fact's type: millionths, word index, or bits of a set.</param>
    internal static bool Matches(Leaf leaf, long value) => leaf switch
    {
        NumberLeaf { Right.Key: null, Upper: null } number => ValueRange.Of(number.Comparison, number.Right.Amount).Contains(value),
        NumberLeaf { Right.Key: null, Upper.Key: null } number => value >= number.Right.Amount && value <= number.Upper.Amount,
        WordLeaf word => MemberNode.Contains(word.Members, value),
        SetLeaf set => SetNode.Holds(set.Test, set.Members, (ulong)value),
        _ => throw new UnreachableException($"\"{leaf.Text}\" compares more than one fact."),
    };
}
