using System.Collections.Immutable;
using NRules.RuleModel;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.NRules.Seeing;
using Roadmap.NRules.Statements;

namespace Roadmap.NRules.Facts;

/// <summary>Where one area of a district or school stands, as stated. A level that the pack derives is worked out by the rules and is not here.</summary>
public sealed record AreaStanding : IIdentityProvider
{
    private Kept<DistrictFrame, AreaFacts> bound;

    /// <summary>The district's id.</summary>
    public required string District { get; init; }

    /// <summary>The school's id; null for the district itself.</summary>
    public string? School { get; init; }

    /// <summary>The area's id.</summary>
    public required string Area { get; init; }

    /// <summary>The level word; null when nobody stated one, and the last entry of the history is the level then.</summary>
    public string? Level { get; init; }

    /// <summary>How it came to its level, oldest first.</summary>
    public ImmutableArray<LevelSince> History { get; init; } = [];

    /// <inheritdoc/>
    public object GetIdentity() => (nameof(AreaStanding), District, School, Area);

    /// <inheritdoc/>
    public bool Equals(AreaStanding? other) =>
        other is not null && GetIdentity().Equals(other.GetIdentity()) && string.Equals(Level, other.Level, StringComparison.Ordinal)
        && History.AsSpan().SequenceEqual(other.History.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GetIdentity(), Level, History.Length);

    internal AreaFacts Bind(DistrictFrame frame) =>
        bound.For(this, frame, static (fact, frame) => frame.Bind(run => AreaBinder.Bind(AreaStatement.Of(fact, frame.Place), run)));
}
