using System.Globalization;

namespace Roadmap.Rules.Linting;

/// <summary>Ends that are near: early enough to decide without haste whether something still holds.</summary>
internal static class EndingSoon
{
    private const int Days = 30;

    /// <summary>True when the end is on the day or within the 30 days after it; false when there is no day or no end.</summary>
    internal static bool IsNear(DateOnly? asOf, DateOnly? end) => end >= asOf && end <= asOf?.AddDays(Days);

    internal static string Day(DateOnly end) => end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
