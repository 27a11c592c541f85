using System.Collections.Immutable;

namespace Roadmap.Reporting.Text;

/// <summary>Bars below each other, their titles and words in columns.</summary>
public sealed class BarsBlock : LetterBlock
{
    /// <summary>Creates the bars.</summary>
    /// <param name="rows">One for each bar.</param>
    public BarsBlock(ImmutableArray<BarRow> rows) => Rows = rows;

    /// <summary>One for each bar.</summary>
    public ImmutableArray<BarRow> Rows { get; }
}
