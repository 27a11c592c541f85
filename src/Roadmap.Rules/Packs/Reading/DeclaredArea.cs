using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>An area and its gates, still unbound, lowest level first.</summary>
internal sealed record DeclaredArea(Area Area, ImmutableArray<DeclaredGate> Gates);
