using System.Collections.Immutable;
using Roadmap.Rules.Districts.Editing;

namespace Roadmap.Engine.Interviewing;

/// <summary>What an answer led to.</summary>
public sealed record InterviewStep
{
    private InterviewStep(Interview interview) => Interview = interview;

    /// <summary>The interview after the answer; the same as before when the answer was refused.</summary>
    public Interview Interview { get; }

    /// <summary>Why the answer is none, in a sentence; null when it was taken.</summary>
    public string? Refusal { get; private init; }

    /// <summary>What the answer states: to be put into the district's file with <see cref="DistrictEditor"/>. Empty when the answer was refused.</summary>
    public ImmutableArray<DistrictEdit> Edits { get; private init; } = [];

    /// <summary>What the answer settled; null when it was refused.</summary>
    public AnswerEffect? Effect { get; private init; }

    internal static InterviewStep Refused(Interview interview, string refusal) => new(interview) { Refusal = refusal };

    internal static InterviewStep Taken(Interview interview, ImmutableArray<DistrictEdit> edits, AnswerEffect effect) => new(interview) { Edits = edits, Effect = effect };
}
