using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Comparing;

/// <summary>A part of a pack with all that is said of it.</summary>
internal sealed record Part(PartKind Kind, string Id, string Title, SourcePlace? Place, ImmutableArray<Trait> Traits);
