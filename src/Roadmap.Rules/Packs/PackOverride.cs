using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs;

/// <summary>A change that one pack makes to something of a pack it extends. It sets values, narrows or disables; it never rewrites a condition.</summary>
public sealed class PackOverride
{
    /// <summary>The id of the pack whose part is changed.</summary>
    public required string TargetPack { get; init; }

    /// <summary>The id of the rule, practice, order constraint, indicator or pack-wide parameter that is changed.</summary>
    public required string Target { get; init; }

    /// <summary>The id of the pack that makes the change.</summary>
    public required string Pack { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided; an office, not a person's address.</summary>
    public string? By { get; init; }

    /// <summary>The day from which it should have been looked at again; it stays in force after it. Null means without end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The version of the target's pack for which it was written; null when not stated.</summary>
    public string? WrittenAgainst { get; init; }

    /// <summary>True when it disables a rule.</summary>
    public bool Disables { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourcePlace Place { get; init; }
}
