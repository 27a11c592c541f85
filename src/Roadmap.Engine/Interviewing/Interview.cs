using System.Collections.Immutable;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;

namespace Roadmap.Engine.Interviewing;

/// <summary>
/// An interview about one district: the next best question first, until no single answer could change the first leverage points. Every answer gives a new
/// interview; the old one stays as it was, so going back is keeping it.
/// </summary>
/// <remarks>Immutable and safe to share between threads. What nobody knows is remembered by the interview alone and not in the state.</remarks>
public sealed class Interview
{
    private readonly Interviewer interviewer;
    private readonly Standpoint standpoint;
    private readonly ImmutableSortedSet<string> notKnown;
    private readonly Lazy<FlipCount?> best;

    private Interview(Interviewer interviewer, Standpoint standpoint, ImmutableSortedSet<string> notKnown)
    {
        this.interviewer = interviewer;
        this.standpoint = standpoint;
        this.notKnown = notKnown;
        best = new Lazy<FlipCount?>(() => interviewer.Best(standpoint, notKnown));
    }

    /// <summary>The district with every answer so far.</summary>
    public DistrictState State => standpoint.State;

    /// <summary>
    /// The question to ask now: the one of which most answers change the first leverage points. Null when no single answer to any question does, which ends the
    /// interview; <see cref="Further"/> goes on.
    /// </summary>
    public Question? Next => best.Value is { Flips: true } found ? interviewer.ToQuestion(found) : null;

    /// <summary>The best question to go on with when the interview is done: the one whose answers move the practices near the top most. Null before that, and when nothing is open.</summary>
    public Question? Further => best.Value is { Flips: false } found ? interviewer.ToQuestion(found) : null;

    /// <summary>True when no single answer to an open question would change the first leverage points. Two answers together might.</summary>
    public bool IsDone => best.Value is not { Flips: true };

    /// <summary>How many questions are open, also those of which no single answer changes the first leverage points.</summary>
    public int OpenCount => standpoint.Questions.Count(question => !notKnown.Contains(question.Cell));

    /// <summary>The cells that nobody could tell, in order.</summary>
    public ImmutableArray<string> NotKnown => [.. notKnown];

    /// <summary>The ids of the first leverage points as far as is known, best first.</summary>
    public ImmutableArray<string> First => standpoint.FirstIds;

    internal static Interview Begin(Interviewer interviewer, DistrictState state) =>
        new(interviewer, interviewer.Look(state), ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>Answers <see cref="Next"/>, or <see cref="Further"/> when the interview is done.</summary>
    /// <param name="answer">The answer in plain words: <c>35%</c>, <c>35</c>, <c>in place</c>, <c>2014-08</c>, <c>62% on 2024-05 by questionnaire</c>.</param>
    /// <returns>The interview after the answer, or why the answer is none.</returns>
    /// <exception cref="InvalidOperationException">Nothing is open.</exception>
    public InterviewStep Answer(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var question = Asked();
        var reply = question.Inquiry.Read(answer);
        return reply.Refusal is { } refusal ? InterviewStep.Refused(this, refusal) : Put(reply.Edits);
    }

    /// <summary>Leaves <see cref="Next"/>, or <see cref="Further"/> when the interview is done: nobody knows. It is not asked again in this interview.</summary>
    /// <exception cref="InvalidOperationException">Nothing is open.</exception>
    public Interview Skip() => new(interviewer, standpoint, notKnown.Add(Asked().Cell));

    private OpenQuestion Asked() => best.Value?.Question ?? throw new InvalidOperationException("Nothing is open; no question is asked.");

    private InterviewStep Put(ImmutableArray<DistrictEdit> edits)
    {
        var edited = DistrictEditor.Apply(State, edits);
        if (edited.Value is not { } state)
        {
            return InterviewStep.Refused(this, edited.Problems[0].Message);
        }

        if (interviewer.Check(state) is { } refusal)
        {
            return InterviewStep.Refused(this, refusal);
        }

        var after = new Interview(interviewer, interviewer.Look(state), notKnown);
        return InterviewStep.Taken(after, edits, AnswerEffect.Between(standpoint, after.standpoint));
    }
}
