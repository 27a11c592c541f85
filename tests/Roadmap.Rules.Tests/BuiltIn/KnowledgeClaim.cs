using System.Collections.Immutable;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>One thing that the sources say (C), or a place where they differ or are unclear (X).</summary>
internal sealed record KnowledgeClaim(string Id, ImmutableArray<string> Sources, string Says);
