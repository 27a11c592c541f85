using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>A word that can follow a subject's dot.</summary>
/// <param name="Kind">What it is a side of.</param>
/// <param name="Word">The word.</param>
/// <param name="Value">The side.</param>
/// <param name="TypeOf">The side's type, given the type of the bare subject; null where it has no such side.</param>
internal sealed record Facet(FactSubjectKind Kind, string Word, FactFacet Value, Func<FactType, FactType?> TypeOf);
