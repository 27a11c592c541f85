namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>A tie in time between two activities. Lags are in periods and may be negative.</summary>
/// <param name="From">The id of the activity at the tail.</param>
/// <param name="To">The id of the activity at the head.</param>
/// <param name="Kind">Which ends are tied.</param>
/// <param name="MinLag">The least distance from the tail's end to the head's end.</param>
/// <param name="MaxLag">The greatest distance, or null when there is none.</param>
public sealed record Arc(string From, string To, ArcKind Kind = ArcKind.FinishToStart, int MinLag = 0, int? MaxLag = null);
