namespace Roadmap.Engine.Batching.Csv;

/// <summary>The part of a district in which statements of one kind stand.</summary>
/// <param name="Key">Its key in JSON, with a comma before it and a colon behind.</param>
/// <param name="IsList">True for a list, false for a mapping.</param>
internal sealed record CsvSection(byte[] Key, bool IsList)
{
    /// <summary>The statements by what they are about, in the order of the columns.</summary>
    internal List<CsvStatement> Statements { get; } = [];
}
