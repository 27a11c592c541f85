namespace Roadmap.Cli.Checking;

/// <summary>One line on the way from one text to another.</summary>
/// <param name="Kind">Same, added or removed, as a diff marks it.</param>
/// <param name="Text">The line with its break.</param>
/// <param name="Before">The number of the line in the old text, or of the one that comes next there; from 1.</param>
/// <param name="After">The same in the new text.</param>
internal sealed record LineStep(char Kind, string Text, int Before, int After)
{
    internal const char Same = ' ';
    internal const char Added = '+';
    internal const char Removed = '-';
}
