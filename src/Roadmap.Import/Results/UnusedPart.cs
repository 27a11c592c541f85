namespace Roadmap.Import.Results;

/// <summary>A row or a cell of a survey that was not used.</summary>
/// <param name="Row">The line of a text file on which the row begins, or the row of a sheet; from 1.</param>
/// <param name="Column">The name of the column; null for the whole row.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Reason">Why it was not used.</param>
/// <param name="IsRowUsed">True when other cells of the row were used.</param>
public sealed record UnusedPart(int Row, string? Column, string Text, string Reason, bool IsRowUsed = false);
