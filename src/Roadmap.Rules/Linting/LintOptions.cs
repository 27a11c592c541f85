using Roadmap.Rules.PackTests;

namespace Roadmap.Rules.Linting;

/// <summary>What the linter knows besides the pack.</summary>
public sealed record LintOptions
{
    /// <summary>The day with which the ends of allowances and overrides are compared; null when they are not compared. The clock is never read.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The pack's own tests; null when it is not asked what has a test.</summary>
    public PackTestSuite? Tests { get; init; }
}
