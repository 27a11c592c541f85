using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>
/// Whether a level, status, scale, choice or yes-no value is among some of its type's words. Ordered comparisons with a word
/// (<c>technology &gt;= developing</c>, <c>between</c>) and <c>is not</c> are this leaf too: the words that make it true are worked out once.
/// </summary>
public sealed class WordLeaf : Leaf
{
    internal WordLeaf(SourcePlace place, string text, FactKey subject, ulong members)
        : base(place, text, [subject])
    {
        Subject = subject;
        Members = members;
    }

    /// <summary>The subject.</summary>
    public FactKey Subject { get; }

    /// <summary>A bit for each word of the subject's type, bit 0 for word 0: true when the value's bit is set.</summary>
    public ulong Members { get; }
}
