using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation;

/// <summary>A cell whose value is missing, with enough of it to ask a person for it.</summary>
internal sealed record OpenCell(string Text, FactSubjectKind Kind, string Subject, FactFacet Facet, string? Role)
{
    internal static OpenCell Of(FactKey key) => new(key.Text, key.Kind, key.Subject, key.Facet, key.Role);
}
