using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>How far a number that was told may lie from what it stands for: one standard deviation.</summary>
/// <remarks>Agresti and Coull, "Approximate is better than exact for interval estimation of binomial proportions", The American Statistician 52 (1998), pages 119-126.</remarks>
internal static class ReadingDeviation
{
    private const long Whole = 100 * FactType.NumberScale;

    /// <summary>The successes and failures that Agresti and Coull add, two of each, so that a share of 0 or 100 % is not taken as certain.</summary>
    private const int Added = 4;

    /// <summary>Null when nothing tells, or when everybody who was asked answered.</summary>
    internal static (long Deviation, UncertaintySource Source)? Of(ToldReading reading, Indicator indicator)
    {
        if (reading.Margin is { } margin)
        {
            return Some(margin * 100 / 196, UncertaintySource.Margin);
        }

        return indicator.Type.Kind == FactTypeKind.Percent && reading.Responses is > 0 and var responses
            ? Some(OfShare(reading.Value.Value, responses, reading.Invited), UncertaintySource.Responses)
            : null;
    }

    private static long OfShare(long share, int responses, int? invited)
    {
        var count = responses + (double)Added;
        var middle = ((share * (double)responses) + (Whole * (Added / 2.0))) / count;
        var variance = middle * (Whole - middle) / count * Unanswered(responses, invited);
        return (long)Math.Sqrt(Math.Max(0, variance));
    }

    /// <summary>The correction for a group that is not endless: none of it is left to chance when everybody answered.</summary>
    private static double Unanswered(int responses, int? invited) =>
        invited is { } asked && asked >= responses ? (asked - responses) / Math.Max(1.0, asked - 1.0) : 1;

    private static (long Deviation, UncertaintySource Source)? Some(long deviation, UncertaintySource source) => deviation > 0 ? (deviation, source) : null;
}
