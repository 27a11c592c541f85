namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>What a count runs over.</summary>
internal enum CountedKind
{
    Areas,
    Practices,
    Indicators,
    Tensions,
    Orders,
    Schools,
}
