using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.PackTests;

/// <summary>A test that travels with a pack: districts, and what the pack should say of them.</summary>
public sealed class PackTest
{
    /// <summary>The id of the rule, practice or order constraint that is tested.</summary>
    public required string For { get; init; }

    /// <summary>What the id names.</summary>
    public required PackTestTarget Target { get; init; }

    /// <summary>The district from which every case starts.</summary>
    public required DistrictState District { get; init; }

    /// <summary>The cases, in the order written; at least one.</summary>
    public required ImmutableArray<PackTestCase> Cases { get; init; }

    /// <summary>Where the test stands.</summary>
    public required SourcePlace Place { get; init; }
}
