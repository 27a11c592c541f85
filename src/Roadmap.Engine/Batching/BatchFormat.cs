namespace Roadmap.Engine.Batching;

/// <summary>How the lines of a batch are written.</summary>
public enum BatchFormat
{
    /// <summary>A JSON object on each line.</summary>
    Json,

    /// <summary>Values separated by commas, the names of the columns in the first line.</summary>
    Csv,
}
