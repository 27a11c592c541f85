using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Testing;

/// <summary>What came of one case of a pack test.</summary>
/// <param name="For">The id of the rule, practice or order constraint that is tested.</param>
/// <param name="Name">The case's name.</param>
/// <param name="Failures">What was not as expected, one sentence each; empty when the case passes.</param>
/// <param name="Explanation">Why it came out as it did, as text; empty when the case passes.</param>
/// <param name="Place">Where the case stands.</param>
public sealed record CaseResult(string For, string Name, ImmutableArray<string> Failures, string Explanation, SourcePlace Place)
{
    /// <summary>True when everything was as expected.</summary>
    public bool Passed => Failures.IsEmpty;

    /// <summary><c>rule / case</c>, as <see cref="PackCase"/> shows it.</summary>
    public string FullName => $"{For} / {Name}";
}
