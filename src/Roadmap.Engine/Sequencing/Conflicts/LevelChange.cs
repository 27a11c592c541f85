using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>A level of the objective in two schedules.</summary>
/// <param name="Kind">The level.</param>
/// <param name="Before">Its value in the schedule that was compared with.</param>
/// <param name="After">Its value in the new schedule.</param>
public sealed record LevelChange(LevelKind Kind, long Before, long After);
