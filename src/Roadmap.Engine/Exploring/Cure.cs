using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring;

/// <summary>The least that would silence a finding: plain data, immutable.</summary>
public sealed record Cure
{
    /// <summary>No set of more changes than this is looked for.</summary>
    public const int MostChanges = 4;

    /// <summary>No more sets than this are given.</summary>
    public const int MostSets = 3;

    /// <summary>Which district, as of when.</summary>
    public required DistrictIdentity District { get; init; }

    /// <summary>The packs that were used.</summary>
    public required ImmutableArray<PackIdentity> Packs { get; init; }

    /// <summary>The id of the rule or order constraint.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it says; null for an order constraint that is not a finding of its own. There is nothing to silence about a strength.</summary>
    public FindingKind? Finds { get; init; }

    /// <summary>How the diagnosis stands to it. What is absent or undetermined has nothing to silence, and no sets.</summary>
    public required FindingPresence Presence { get; init; }

    /// <summary>
    /// The sets after which it is quiet and no stall has started, none of them more than another needs: by number of changes, then effort, then ids. Empty when
    /// there is none of up to <see cref="MostChanges"/>.
    /// </summary>
    public required ImmutableArray<CureSet> Sets { get; init; }

    /// <summary>When there is no set: what the finding rests on that no single practice put in place now would change, in words.</summary>
    public ImmutableArray<string> OutOfReach { get; init; } = [];

    /// <summary>True when there is something to silence and no set does it.</summary>
    public bool IsOutOfReach => Sets.IsEmpty && IsToSilence;

    /// <summary>True when it holds and is no strength, also when it is waived or another finding speaks for it.</summary>
    public bool IsToSilence => Presence is not (FindingPresence.Absent or FindingPresence.Undetermined) && Finds != FindingKind.Strength;
}
