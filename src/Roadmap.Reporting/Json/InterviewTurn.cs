using Roadmap.Engine.Interviewing;
using Roadmap.Engine.Questions;

namespace Roadmap.Reporting.Json;

/// <summary>One line that an interview says to a program: what became of its last line, and the next question or the end.</summary>
public sealed record InterviewTurn
{
    /// <summary>What the last answer settled; null when there was none or it was not taken.</summary>
    public AnswerEffect? Settled { get; init; }

    /// <summary>Why the last line was not taken, in a sentence; null when it was.</summary>
    public string? Refused { get; init; }

    /// <summary>The question; null at the end.</summary>
    public Question? Question { get; init; }

    /// <summary>Why the interview is at its end, in one word; null while it goes on.</summary>
    public string? End { get; init; }
}
