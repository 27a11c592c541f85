namespace Roadmap.Reporting.Text;

/// <summary>
/// One part of a letter. Closed: <see cref="HeadingBlock"/>, <see cref="ParagraphBlock"/>, <see cref="BarsBlock"/>, <see cref="GapBlock"/> and <see cref="VerbatimBlock"/>.
/// </summary>
public abstract class LetterBlock
{
    private protected LetterBlock()
    {
    }
}
