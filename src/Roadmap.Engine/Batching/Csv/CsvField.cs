namespace Roadmap.Engine.Batching.Csv;

/// <summary>A column whose value becomes a field of a statement.</summary>
/// <param name="Column">The place of the column.</param>
/// <param name="Key">The field as a JSON key with its colon.</param>
internal sealed record CsvField(int Column, byte[] Key);
