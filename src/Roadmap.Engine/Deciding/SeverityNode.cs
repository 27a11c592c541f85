using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>A severity that a rule has while a node is true.</summary>
internal readonly record struct SeverityNode(Severity Severity, int Node);
