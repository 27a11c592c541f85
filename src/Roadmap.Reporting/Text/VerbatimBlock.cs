namespace Roadmap.Reporting.Text;

/// <summary>Lines that must keep their spaces and are never wrapped: a line of a file with carets below it.</summary>
public sealed class VerbatimBlock : LetterBlock
{
    /// <summary>Creates the block.</summary>
    /// <param name="text">The lines, separated by line feeds.</param>
    public VerbatimBlock(string text) => Text = text;

    /// <summary>The lines, separated by line feeds.</summary>
    public string Text { get; }
}
