using System.Collections.Immutable;

namespace Roadmap.Testing;

/// <summary>What came of all the tests of a pack.</summary>
/// <param name="Results">A result for each case, in the order of files and cases.</param>
/// <param name="Coverage">What they cover.</param>
public sealed record PackTestReport(ImmutableArray<CaseResult> Results, PackCoverage Coverage)
{
    /// <summary>How many cases passed.</summary>
    public int Passed => Results.Count(result => result.Passed);

    /// <summary>How many cases failed.</summary>
    public int Failed => Results.Length - Passed;
}
