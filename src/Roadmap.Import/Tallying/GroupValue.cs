using System.Globalization;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tallying;

/// <summary>Makes one value of the answers of a group, exactly and then rounded once.</summary>
internal static class GroupValue
{
    internal static string Of(SurveyQuestion question, IReadOnlyList<decimal> answers)
    {
        var value = question.Take switch
        {
            SurveyTake.Share => 100m * answers.Count(answer => answer >= (question.AtLeast ?? 1)) / answers.Count,
            SurveyTake.Mean => answers.Sum() / answers.Count,
            _ => Median([.. answers.Order()]),
        };
        return Math.Round(value, question.Decimals, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture) + (question.IsPercent ? "%" : "");
    }

    private static decimal Median(decimal[] sorted) =>
        sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
}
