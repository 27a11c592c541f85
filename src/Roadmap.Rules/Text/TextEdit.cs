namespace Roadmap.Rules.Text;

/// <summary>A stretch of a file and what should stand there instead.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">How many characters are replaced; 0 to put something in.</param>
/// <param name="NewText">What stands there afterwards; empty to take something out.</param>
internal sealed record TextEdit(SourceText Source, int Start, int Length, string NewText)
{
    internal int End => Start + Length;
}
