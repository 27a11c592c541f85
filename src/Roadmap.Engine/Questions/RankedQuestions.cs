using System.Collections.Immutable;

namespace Roadmap.Engine.Questions;

/// <summary>What is worth asking next, best first.</summary>
internal sealed record RankedQuestions(ImmutableArray<Question> All);
