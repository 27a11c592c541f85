using Roadmap.Rules.Text;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>One entry of an area's level history.</summary>
internal sealed record LevelPoint(DayInterval Date, int Level, SourcePlace? Place);
