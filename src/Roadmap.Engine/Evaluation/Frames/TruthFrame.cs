namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>What every node of a program comes to in a block of lanes. Reused: it allocates only when it grows. Not safe to share between threads.</summary>
internal sealed class TruthFrame
{
    private TruthWord[] words = [];
    private int nodes;
    private TruthFrame? schools;

    /// <summary>What the conditions on schools come to, in the lanes of the schools.</summary>
    internal TruthFrame Schools => schools ??= new TruthFrame();

    /// <summary>Makes room; what the words held before is of no meaning until they are written.</summary>
    internal void Prepare(int nodeCount, int wordCount)
    {
        nodes = nodeCount;
        if (words.Length < nodeCount * wordCount)
        {
            words = new TruthWord[nodeCount * wordCount];
        }
    }

    /// <summary>The nodes of one word of lanes, in the order of the program.</summary>
    internal Span<TruthWord> Row(int word) => words.AsSpan(word * nodes, nodes);

    internal TruthWord At(int node, int word) => words[(word * nodes) + node];

    internal Verdict VerdictAt(int node, int lane) => At(node, lane >> 6).At(lane & 63);
}
