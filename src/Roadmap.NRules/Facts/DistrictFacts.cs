using System.Collections.Immutable;
using NRules.RuleModel;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.NRules.Seeing;

namespace Roadmap.NRules.Facts;

/// <summary>
/// Which district it is, on which day, and what is said of it as a whole. Without this fact no rule looks at a district; facts of schools that it does not list are
/// not looked at.
/// </summary>
public sealed record DistrictFacts : IIdentityProvider
{
    private Kept<PackIndex, DistrictFrame> frame;

    /// <summary>The district's id.</summary>
    public required string District { get; init; }

    /// <summary>The day from which every date is judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>When the program started; null when nobody said.</summary>
    public FactDate? ProgramStarted { get; init; }

    /// <summary>The profile; of two values of an attribute the later counts.</summary>
    public ImmutableArray<ProfileValue> Profile { get; init; } = [];

    /// <summary>The district's own targets.</summary>
    public ImmutableArray<AreaTarget> Targets { get; init; } = [];

    /// <summary>The ids of the schools that are known.</summary>
    public ImmutableArray<string> Schools { get; init; } = [];

    /// <summary>The waivers.</summary>
    public ImmutableArray<FindingWaiver> Waivers { get; init; } = [];

    /// <inheritdoc/>
    public object GetIdentity() => (nameof(DistrictFacts), District);

    /// <inheritdoc/>
    public bool Equals(DistrictFacts? other) =>
        other is not null && string.Equals(District, other.District, StringComparison.Ordinal) && AsOf == other.AsOf && ProgramStarted == other.ProgramStarted
        && Profile.AsSpan().SequenceEqual(other.Profile.AsSpan()) && Targets.AsSpan().SequenceEqual(other.Targets.AsSpan())
        && Schools.AsSpan().SequenceEqual(other.Schools.AsSpan()) && Waivers.AsSpan().SequenceEqual(other.Waivers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(District, AsOf, ProgramStarted, Profile.Length, Schools.Length);

    internal DistrictFrame Frame(PackIndex index) => frame.For(this, index, static (facts, index) => DistrictFrame.Of(facts, index));
}
