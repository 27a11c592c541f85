using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>A fact that nobody told, or a date not told precisely enough.</summary>
/// <param name="Key">The fact.</param>
/// <param name="School">The school's place among the district's, or -1 when it is the district's own.</param>
internal readonly record struct UnknownCell(FactKey Key, int School);
