using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.PackTests;

/// <summary>One case of a pack test. What is null or empty is not looked at.</summary>
public sealed class PackTestCase
{
    /// <summary>The name, unique among the cases of its rule, practice or order constraint.</summary>
    public required string Name { get; init; }

    /// <summary>What the case changes in the test's district, in the order written.</summary>
    public ImmutableArray<GivenFact> Given { get; init; } = [];

    /// <summary>The district with the changes put in.</summary>
    public required DistrictState District { get; init; }

    /// <summary>
    /// The outcome: for a rule <c>fires</c>, <c>quiet</c>, <c>undetermined</c> or <c>not-applicable</c>; for a practice <c>ready</c>, <c>blocked</c>,
    /// <c>withheld</c>, <c>dropped</c> or <c>under-way</c>; for an order constraint its status.
    /// </summary>
    public required StatedText Expect { get; init; }

    /// <summary>Facts that must be among those the outcome rests on.</summary>
    public ImmutableArray<StatedText> Because { get; init; } = [];

    /// <summary>Facts that must be among those that are asked for.</summary>
    public ImmutableArray<StatedText> AsksFor { get; init; } = [];

    /// <summary>A part of the finding's message.</summary>
    public StatedText? Message { get; init; }

    /// <summary>The finding's severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Practices that the finding must lead to.</summary>
    public ImmutableArray<StatedText> LeadsTo { get; init; } = [];

    /// <summary>The finding's confidence: <c>triangulated</c>, <c>single</c>, <c>asserted</c>, <c>disputed</c> or <c>stale</c>.</summary>
    public StatedText? Confidence { get; init; }

    /// <summary>The first leverage points, in this order.</summary>
    public ImmutableArray<StatedText> Next { get; init; } = [];

    /// <summary>When steps of the plan start.</summary>
    public ImmutableArray<PlannedStart> Plan { get; init; } = [];

    /// <summary>Where the case stands.</summary>
    public required SourcePlace Place { get; init; }
}
