using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A turn of an interview as it is written: <c>roadmap/interview/1</c>, one line.</summary>
public sealed record InterviewDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/interview/1";

    /// <inheritdoc />
    public static bool IsOneLine => true;

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>What the last answer settled; null before the first and when it was refused.</summary>
    public required SettledDocument? Settled { get; init; }

    /// <summary>Why the last line was not taken, in a sentence or two; null when it was. Then the same question stands here again.</summary>
    public required string? Refused { get; init; }

    /// <summary>The next question; null at the end.</summary>
    public required AskedDocument? Question { get; init; }

    /// <summary>Why the interview is at its end; null while it goes on.</summary>
    public required string? End { get; init; }

    /// <summary>How many questions are open.</summary>
    public required int Open { get; init; }

    /// <summary>The ids of the first leverage points as far as is known, best first.</summary>
    public required ImmutableArray<string> First { get; init; }
}
