namespace Roadmap.Reporting.Text;

/// <summary>An empty line; several in a row are one.</summary>
public sealed class GapBlock : LetterBlock;
