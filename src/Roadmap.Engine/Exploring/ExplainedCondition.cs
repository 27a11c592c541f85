using Roadmap.Engine.Evaluation.Replay;

namespace Roadmap.Engine.Exploring;

/// <summary>One condition of something explained.</summary>
/// <param name="Name">Its key: <c>applies-when</c>, <c>fires-when</c>, <c>severity note when</c>, <c>first</c>, <c>then</c>, <c>needs</c>, <c>avoid-when</c>.</param>
/// <param name="Trace">The whole tree with what each part came to.</param>
public sealed record ExplainedCondition(string Name, ConditionTrace Trace);
