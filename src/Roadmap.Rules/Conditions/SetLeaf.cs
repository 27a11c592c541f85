using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>Asks which words are in a set.</summary>
public sealed class SetLeaf : Leaf
{
    internal SetLeaf(SourcePlace place, string text, FactKey subject, SetTest test, ulong members)
        : base(place, text, [subject])
    {
        Subject = subject;
        Test = test;
        Members = members;
    }

    /// <summary>The set.</summary>
    public FactKey Subject { get; }

    /// <summary>What is asked.</summary>
    public SetTest Test { get; }

    /// <summary>The named words, a bit for each.</summary>
    public ulong Members { get; }
}
