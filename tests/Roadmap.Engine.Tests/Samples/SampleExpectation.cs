namespace Roadmap.Engine.Tests.Samples;

/// <summary>What the engine has to say about a sample, and what it must not.</summary>
internal sealed record SampleExpectation
{
    internal required string File { get; init; }

    /// <summary>Findings that have to be there.</summary>
    internal string[] Finds { get; init; } = [];

    /// <summary>Findings that would be unjust.</summary>
    internal string[] NeverFinds { get; init; } = [];

    /// <summary>The most pressing roots, in order; none means that there is no root at all.</summary>
    internal string[] Roots { get; init; } = [];

    /// <summary>Areas that have to be launch pads.</summary>
    internal string[] LaunchPads { get; init; } = [];

    /// <summary>The leverage points to show first, in order.</summary>
    internal string[] First { get; init; } = [];

    /// <summary>How the repair has to begin.</summary>
    internal string[] RepairBegins { get; init; } = [];

    /// <summary>Every practice that is withheld.</summary>
    internal string[] Withheld { get; init; } = [];

    /// <summary>Rules that cannot be decided, each with a cell that it has to ask for.</summary>
    internal (string Rule, string Cell)[] Asks { get; init; } = [];

    /// <summary>Order constraints that have to be kept.</summary>
    internal string[] Kept { get; init; } = [];
}
