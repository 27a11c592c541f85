namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>One line of the trail: a bound that moved inwards.</summary>
/// <param name="Variable">Whose bound.</param>
/// <param name="IsLower">Which bound.</param>
/// <param name="Before">Where it was.</param>
/// <param name="After">Where it went.</param>
/// <param name="Previous">The line of the change before this one of the same bound, 0 when there was none.</param>
/// <param name="Level">How many decisions had been taken.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct BoundChange(int Variable, bool IsLower, int Before, int After, int Previous, int Level, Reason Reason);
