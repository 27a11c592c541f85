using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Surveys;

/// <summary>One column of a survey and the reading that it becomes.</summary>
public sealed record SurveyQuestion
{
    /// <summary>The indicator that the reading is of.</summary>
    public required StatedText Of { get; init; }

    /// <summary>Who answered.</summary>
    public required SurveyRoles From { get; init; }

    /// <summary>The column with the answers.</summary>
    public required StatedText Column { get; init; }

    /// <summary>The answers there are; null when cells hold numbers, or texts that <see cref="AnyOf"/> names.</summary>
    public SurveyAnswers? Answers { get; init; }

    /// <summary>The least number that is an answer; null for no bound.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest number that is an answer; null for no bound.</summary>
    public decimal? Most { get; init; }

    /// <summary>What is made of the answers.</summary>
    public SurveyTake Take { get; init; }

    /// <summary>A share counts answers of at least this; null when it counts texts.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>A share counts these texts; empty when it counts numbers.</summary>
    public ImmutableArray<string> AnyOf { get; init; } = [];

    /// <summary>How many decimals the value is rounded to, halves away from zero; 0 to 3.</summary>
    public int Decimals { get; init; }

    /// <summary>True when the value is a percentage: always of a share, and of a mean whose cells are percentages.</summary>
    public bool IsPercent { get; init; }

    /// <summary>How it was asked; null when not said.</summary>
    public StatedText? Method { get; init; }

    /// <summary>How many were asked in the whole district; null when not known.</summary>
    public int? Invited { get; init; }

    /// <summary>Groups with fewer answers give no reading; 1 or more.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>Where the question is mapped.</summary>
    public required SourcePlace Place { get; init; }
}
