using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Comparing;

/// <summary>What changed in meaning between two versions of a pack, and which version that asks for.</summary>
public sealed record PackDifference
{
    /// <summary>The old version.</summary>
    public required PackIdentity Before { get; init; }

    /// <summary>The new version.</summary>
    public required PackIdentity After { get; init; }

    /// <summary>Every part that is not what it was: by kind of part, then id.</summary>
    public required ImmutableArray<PartChange> Changes { get; init; }

    /// <summary>The step that the changes ask for.</summary>
    public required VersionStep Needed { get; init; }

    /// <summary>The step from the old version to the new one; null when the new one is not later or is another pack.</summary>
    public required VersionStep? Taken { get; init; }

    /// <summary>The least version that the changes allow.</summary>
    public required string LeastVersion { get; init; }

    /// <summary>True when the version goes on less than the changes ask for.</summary>
    public bool IsStepTooSmall => Taken is not { } taken || taken < Needed;

    /// <summary>The changes that must not be made in this way.</summary>
    public IEnumerable<PartChange> Faults => Changes.Where(change => change.Fault is not null);

    /// <summary>Compares two versions of a pack, each together with all that it extends.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PackDifference Between(RulePack before, RulePack after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new PackComparer(before, after).Compare();
    }
}
