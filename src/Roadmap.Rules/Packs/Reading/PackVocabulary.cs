using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The words of a pack set, as written; level gates are still unbound.</summary>
internal sealed record PackVocabulary(
    ImmutableArray<NamedWord> Roles,
    ImmutableArray<NamedWord> Methods,
    ImmutableArray<DeclaredArea> Areas,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<Tension> Tensions,
    ImmutableArray<Resource> Resources,
    ImmutableArray<ProfileAttribute> Profile,
    ImmutableArray<OrderProfile> OrderProfiles);
