using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation;

/// <summary>A cell whose value is missing, with enough of it to ask a person for it.</summary>
internal sealed record OpenCell(string Text, FactSubjectKind Kind, string Subject, FactFacet Facet, string? Role)
{
    /// <summary>For <see cref="FactFacet.Reached"/>: the level's index.</summary>
    internal int? Level { get; private init; }

    /// <summary>The day on which the value is looked at; null means the as-of date.</summary>
    internal DateOperand? At { get; private init; }

    /// <summary>Whether it is the district's own fact or that of one of its schools.</summary>
    internal FactScope Scope { get; private init; }

    internal static OpenCell Of(FactKey key) => new(key.Text, key.Kind, key.Subject, key.Facet, key.Role) { Level = key.Level, At = key.At, Scope = key.Scope };
}
