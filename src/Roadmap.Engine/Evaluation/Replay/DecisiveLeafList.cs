using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>Decisive leaves in the order found, each once: for one school a leaf of the same text is the same leaf.</summary>
internal sealed class DecisiveLeafList
{
    private const int Few = 16;

    private readonly List<DecisiveLeaf> leaves = [];
    private HashSet<(int School, string Text, Condition? Count)>? seen;

    /// <summary>How many were found, those found again counted again.</summary>
    internal int Found { get; private set; }

    internal void Add(DecisiveLeaf leaf)
    {
        Found++;
        if (leaves.Count == Few && seen is null)
        {
            seen = [.. leaves.Select(KeyOf)];
        }

        if (seen is null ? !Has(KeyOf(leaf)) : seen.Add(KeyOf(leaf)))
        {
            leaves.Add(leaf);
        }
    }

    internal ImmutableArray<DecisiveLeaf> ToImmutable() => [.. leaves];

    private bool Has((int School, string Text, Condition? Count) key)
    {
        foreach (var leaf in leaves)
        {
            if (KeyOf(leaf) == key)
            {
                return true;
            }
        }

        return false;
    }

    private static (int School, string Text, Condition? Count) KeyOf(DecisiveLeaf leaf) =>
        (leaf.View.School, leaf.Condition.Text, leaf.Condition is Leaf ? null : leaf.Condition);
}
