namespace Roadmap.Reporting.Json.Documents;

/// <summary>A milestone that a step waits for.</summary>
public sealed record WaitDocument
{
    /// <summary>The practice's id.</summary>
    public required string Practice { get; init; }

    /// <summary>The milestone in words.</summary>
    public required string Milestone { get; init; }

    /// <summary>The order constraint.</summary>
    public required string Constraint { get; init; }

    /// <summary>Whether it is required or advised.</summary>
    public required string Binding { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }
}
