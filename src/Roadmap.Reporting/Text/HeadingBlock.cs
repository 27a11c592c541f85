namespace Roadmap.Reporting.Text;

/// <summary>The title of the letter or of a section.</summary>
public sealed class HeadingBlock : LetterBlock
{
    /// <summary>Creates a heading.</summary>
    /// <param name="text">The words.</param>
    /// <param name="isTitle">True for the title of the whole letter.</param>
    public HeadingBlock(string text, bool isTitle = false)
    {
        Text = text;
        IsTitle = isTitle;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>True for the title of the whole letter.</summary>
    public bool IsTitle { get; }
}
