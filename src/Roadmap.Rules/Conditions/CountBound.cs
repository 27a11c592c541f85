using System.Globalization;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions;

/// <summary>The bound of a count: a number of items, or a share of all items.</summary>
/// <param name="Comparison">How the count is compared.</param>
/// <param name="Amount">A number of items (0 or more), or millionths of a percent point when <paramref name="IsShare"/>.</param>
/// <param name="IsShare">True for a share: the count is compared as 100 x count with share x total, in integers.</param>
/// <param name="Parameter">The name of the parameter it came from, or null.</param>
public sealed record CountBound(CountComparison Comparison, long Amount, bool IsShare, string? Parameter)
{
    /// <summary>True when a count out of a total meets the bound.</summary>
    /// <param name="count">How many items.</param>
    /// <param name="total">Out of how many.</param>
    public bool IsMet(int count, int total)
    {
        var left = IsShare ? 100L * FactType.NumberScale * count : count;
        var right = IsShare ? Amount * total : Amount;
        return Comparison switch
        {
            CountComparison.AtLeast => left >= right,
            CountComparison.MoreThan => left > right,
            CountComparison.AtMost => left <= right,
            CountComparison.FewerThan => left < right,
            _ => left == right,
        };
    }

    /// <summary>The bound in words: <c>at least 3</c>, <c>fewer than 50%</c>.</summary>
    public override string ToString()
    {
        var words = Comparison switch
        {
            CountComparison.AtLeast => "at least",
            CountComparison.MoreThan => "more than",
            CountComparison.AtMost => "at most",
            CountComparison.FewerThan => "fewer than",
            _ => "exactly",
        };
        var amount = IsShare
            ? (Amount / (decimal)FactType.NumberScale).ToString("0.######", CultureInfo.InvariantCulture) + "%"
            : Amount.ToString(CultureInfo.InvariantCulture);
        return $"{words} {amount}";
    }
}
