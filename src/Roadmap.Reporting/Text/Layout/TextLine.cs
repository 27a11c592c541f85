using System.Collections.Immutable;

namespace Roadmap.Reporting.Text.Layout;

/// <summary>One line of a page.</summary>
/// <param name="Runs">Its text from left to right; without line breaks and control characters, the last run without trailing spaces.</param>
public sealed record TextLine(ImmutableArray<TextRun> Runs)
{
    internal static TextLine Empty { get; } = new([]);
}
