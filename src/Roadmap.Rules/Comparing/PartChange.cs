using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Comparing;

/// <summary>What became of one part of a pack between two versions.</summary>
public sealed record PartChange
{
    /// <summary>What kind of part it is.</summary>
    public required PartKind Part { get; init; }

    /// <summary>Its id: in the new version, or in the old one when it is gone.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What became of it.</summary>
    public required PartChangeKind Kind { get; init; }

    /// <summary>Of a renamed part its id before; of a new rule the rule that it was derived from; else null.</summary>
    public string? From { get; init; }

    /// <summary>What is different of it, in the order in which it is written.</summary>
    public ImmutableArray<TraitChange> Traits { get; init; } = [];

    /// <summary>The step that the change asks of the version.</summary>
    public required VersionStep Step { get; init; }

    /// <summary>Why the change must not be made in this way, and what to do instead; null when it may.</summary>
    public string? Fault { get; init; }

    /// <summary>Where it stands: in the new version, or in the old one when it is gone.</summary>
    public required SourcePlace? Place { get; init; }
}
