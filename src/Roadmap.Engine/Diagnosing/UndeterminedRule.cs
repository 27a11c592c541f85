using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>A rule about which too little is known.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">The severity it would have.</param>
/// <param name="AsksFor">The cells that would settle it, in the order the condition names them.</param>
public sealed record UndeterminedRule(string Id, string Title, Severity Severity, ImmutableArray<string> AsksFor);
