using System.Globalization;

namespace Roadmap.Testing;

/// <summary>How much of something is covered.</summary>
/// <param name="What">What is counted: rules, outcomes, leaves, practices, orders.</param>
/// <param name="Covered">How many are.</param>
/// <param name="Total">Out of how many.</param>
public sealed record CoverageCount(string What, int Covered, int Total)
{
    /// <summary>The share in whole percent, rounded down, so that 100 means all; 100 when there is nothing to cover.</summary>
    public int Percent => Total == 0 ? 100 : (int)(Covered * 100L / Total);

    /// <summary>True for what a coverage gate looks at: rules, outcomes and leaves.</summary>
    public bool IsGated { get; init; }

    /// <summary><c>rules 90 of 90 (100%)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{What} {Covered} of {Total} ({Percent}%)");
}
