using System.Collections.Immutable;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Batching;

/// <summary>A line of a batch that holds no district that can be used.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Text">What is wrong, in one line.</param>
/// <param name="Problems">What is wrong; empty when the line as a whole cannot be read.</param>
public sealed record BatchFault(long Line, string Text, ImmutableArray<Problem> Problems);
