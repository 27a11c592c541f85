namespace Roadmap.Engine.Batching;

/// <summary>What a row of the result of a batch is about.</summary>
public enum BatchRows
{
    /// <summary>A row for each district.</summary>
    Districts,

    /// <summary>A row for each finding; a district without findings, or with errors, has one row.</summary>
    Findings,
}
