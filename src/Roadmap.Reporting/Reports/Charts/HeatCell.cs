namespace Roadmap.Reporting.Reports.Charts;

/// <summary>One field of a heat map.</summary>
/// <param name="Level">The level's index; null when not known.</param>
/// <param name="IsStuck">True where it holds others up.</param>
internal readonly record struct HeatCell(int? Level, bool IsStuck);
