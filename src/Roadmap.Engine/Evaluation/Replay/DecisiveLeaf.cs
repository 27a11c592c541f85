using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>A leaf, or a count that no single item decides, to which a verdict is owed.</summary>
/// <param name="View">Whose it is.</param>
/// <param name="Condition">The leaf or count.</param>
/// <param name="Verdict">What it came to.</param>
internal readonly record struct DecisiveLeaf(LaneView View, Condition Condition, Verdict Verdict);
