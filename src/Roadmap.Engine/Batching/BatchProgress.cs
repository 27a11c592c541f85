namespace Roadmap.Engine.Batching;

/// <summary>How far a batch has come.</summary>
/// <param name="NextLine">The line to begin at if it were to go on from here.</param>
/// <param name="BytesRead">How many bytes of the input the rows were made of.</param>
/// <param name="BytesWritten">How many bytes of rows were written.</param>
/// <param name="Districts">How many districts were read.</param>
/// <param name="Faults">How many lines had errors.</param>
public sealed record BatchProgress(long NextLine, long BytesRead, long BytesWritten, long Districts, long Faults);
