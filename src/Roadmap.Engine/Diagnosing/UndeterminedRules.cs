using System.Collections.Immutable;

namespace Roadmap.Engine.Diagnosing;

/// <summary>The rules about which too little is known.</summary>
internal sealed record UndeterminedRules(ImmutableArray<UndeterminedRule> All);
