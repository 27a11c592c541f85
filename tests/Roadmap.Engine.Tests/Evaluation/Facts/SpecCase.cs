using System.Collections.Immutable;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

internal sealed record SpecCase(string Title, string District, ImmutableArray<string> Expected);
