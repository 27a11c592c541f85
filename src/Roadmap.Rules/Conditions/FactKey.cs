using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions;

/// <summary>The name of one fact about a district: subject, role, facet, scope and day. Two keys are equal when scope and text are.</summary>
public sealed class FactKey : IEquatable<FactKey>
{
    internal FactKey(FactSubjectKind kind, string subject, FactFacet facet, FactType type, string text)
    {
        Kind = kind;
        Subject = subject;
        Facet = facet;
        Type = type;
        Text = text;
    }

    /// <summary>What the fact is about.</summary>
    public FactSubjectKind Kind { get; }

    /// <summary>The subject's id; for <see cref="FactSubjectKind.Program"/> the word <c>program</c>.</summary>
    public string Subject { get; }

    /// <summary>Which side of the subject.</summary>
    public FactFacet Facet { get; }

    /// <summary>The type of the value.</summary>
    public FactType Type { get; }

    /// <summary>The role that tells; null means the speaking role, the first in <c>from</c> that has told.</summary>
    public string? Role { get; internal init; }

    /// <summary>For <see cref="FactFacet.Reached"/>: the level's index.</summary>
    public int? Level { get; internal init; }

    /// <summary>The day on which the value is looked at; null means the as-of date.</summary>
    public DateOperand? At { get; internal init; }

    /// <summary>Whose fact it is.</summary>
    public FactScope Scope { get; internal init; }

    /// <summary>The fact in the language: <c>buy-in.families at launch.started</c>.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(FactKey? other) =>
        other is not null && Scope == other.Scope && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactKey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scope, StringComparer.Ordinal.GetHashCode(Text));

    /// <summary>The fact in the language.</summary>
    public override string ToString() => Text;
}
