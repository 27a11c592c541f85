using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Rules that are kept or given up together: a deadline, or all starts that one testing season closes.</summary>
/// <param name="Name">A name of the caller's, by which the group is found again in an answer.</param>
/// <param name="Rules">The rules.</param>
public sealed record RuleGroup(string Name, ImmutableArray<ProjectRule> Rules)
{
    /// <summary>A group of a single rule.</summary>
    public RuleGroup(string name, ProjectRule rule)
        : this(name, [rule])
    {
    }

    /// <summary>True when names and rules are the same, in the same order.</summary>
    public bool Equals(RuleGroup? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Name, StringComparer.Ordinal);
        foreach (var rule in Rules) hash.Add(rule);
        return hash.ToHashCode();
    }
}
