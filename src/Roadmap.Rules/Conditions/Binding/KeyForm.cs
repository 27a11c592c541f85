using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>The parts from which a fact's key and its one text are made.</summary>
internal sealed record KeyForm(FactSubjectKind Kind, string Subject, FactType Type)
{
    /// <summary>What stands before the first dot of <see cref="Subject"/>'s segments; the district's attributes have <c>district.id</c>.</summary>
    internal string Name { get; init; } = Subject;

    internal FactFacet Facet { get; init; }

    /// <summary>The facet's word; null for the bare subject.</summary>
    internal string? FacetWord { get; init; }

    internal string? Role { get; init; }

    internal int? Level { get; init; }

    internal DateOperand? At { get; init; }

    internal FactScope Scope { get; init; }

    internal FactKey ToKey() => new(Kind, Subject, Facet, Type, Text())
    {
        Role = Role,
        Level = Level,
        At = At,
        Scope = Scope,
    };

    private string Text()
    {
        var role = Role is null ? "" : "." + Role;
        var facet = FacetWord is null ? "" : "." + FacetWord;
        var at = At is null ? "" : $" at {At}";
        return $"{Name}{role}{facet}{at}";
    }
}
