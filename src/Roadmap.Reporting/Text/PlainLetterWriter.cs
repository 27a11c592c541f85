using System.Text;
using Roadmap.Reporting.Text.Layout;

namespace Roadmap.Reporting.Text;

/// <summary>Writes a letter as text without colours. Equal letters and widths give equal text.</summary>
public static class PlainLetterWriter
{
    /// <summary>The width used where nobody says another.</summary>
    public const int UsualWidth = 80;

    /// <summary>The letter as text; every line ends in a line feed and none in a space.</summary>
    /// <param name="letter">What to write.</param>
    /// <param name="width">The width of a line in character cells; what is below 40 counts as 40. Words longer than a line are not broken.</param>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public static string Write(Letter letter, int width = UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var text = new StringBuilder();
        foreach (var line in LetterLayout.Lines(letter, width))
        {
            foreach (var run in line.Runs)
            {
                text.Append(run.Text);
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
