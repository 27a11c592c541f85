using System.Collections.Immutable;

namespace Roadmap.Reporting.Text;

/// <summary>Running text, with or without a lead (a number, a dash, a label) that the text hangs beside.</summary>
public sealed class ParagraphBlock : LetterBlock
{
    /// <summary>Creates a paragraph.</summary>
    /// <param name="runs">The text.</param>
    public ParagraphBlock(params ImmutableArray<TextRun> runs) => Runs = runs;

    /// <summary>The text.</summary>
    public ImmutableArray<TextRun> Runs { get; }

    /// <summary>What stands before the first line; null for nothing.</summary>
    public TextRun? Lead { get; init; }

    /// <summary>How far the lead stands in, in character cells; 0 or more.</summary>
    public int Indent { get; init; }

    /// <summary>How far the text stands to the right of the lead's start, in character cells; 0 or more.</summary>
    public int Hang { get; init; }
}
