namespace Roadmap.Reporting.Json.Documents;

/// <summary>A practice of such a set.</summary>
public sealed record CureStepDocument
{
    /// <summary>The practice's id.</summary>
    public required string Practice { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>It has begun and only has to be finished.</summary>
    public required bool UnderWay { get; init; }
}
