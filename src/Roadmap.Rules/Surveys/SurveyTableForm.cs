using Roadmap.Rules.Districts;

namespace Roadmap.Rules.Surveys;

/// <summary>How the table of a survey is written down.</summary>
public sealed record SurveyTableForm
{
    /// <summary>The sheet of a workbook; null for the first.</summary>
    public StatedText? Sheet { get; init; }

    /// <summary>The line with the names of the columns, from 1; what stands above it is no part of the table.</summary>
    public int HeaderRow { get; init; } = 1;

    /// <summary>What stands between two cells of a text file; null to find out.</summary>
    public char? Delimiter { get; init; }

    /// <summary>True when a text file without a mark is in Windows-1252 and not in UTF-8.</summary>
    public bool IsWindows1252 { get; init; }

    /// <summary>What stands before the decimals of a number.</summary>
    public char DecimalSign { get; init; } = '.';
}
