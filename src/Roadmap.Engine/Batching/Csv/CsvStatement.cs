namespace Roadmap.Engine.Batching.Csv;

/// <summary>A statement of a district that columns add up to.</summary>
/// <param name="Key">What stands before its value in JSON: its key with a colon, or the fields of a list item that are always the same with a comma.</param>
internal sealed record CsvStatement(byte[] Key)
{
    /// <summary>The column of the value that the statement is about; -1 when there is none.</summary>
    internal int Value { get; set; } = -1;

    /// <summary>The key of that value in a mapping, with a colon; null for a statement that is one value and nothing else.</summary>
    internal byte[]? ValueKey { get; init; }

    /// <summary>The other fields.</summary>
    internal List<CsvField> Fields { get; } = [];

    /// <summary>For an area: the columns with the days on which levels were reached, lowest level first; the key is the level.</summary>
    internal List<CsvField> History { get; } = [];
}
