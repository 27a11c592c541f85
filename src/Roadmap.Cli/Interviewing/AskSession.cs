using Roadmap.Engine.Interviewing;
using Roadmap.Engine.Questions;

namespace Roadmap.Cli.Interviewing;

/// <summary>An interview together with the file that it writes, whoever asks: a person or a program. Immutable; going back is keeping what was before.</summary>
/// <param name="Interview">The interview.</param>
/// <param name="File">The file.</param>
/// <param name="Put">How many questions were put: answered, or left because nobody knows.</param>
/// <param name="Before">What was before the last question was put; null at the beginning.</param>
internal sealed record AskSession(Interview Interview, AnswerFile File, int Put, AskSession? Before)
{
    /// <summary>The question to put now.</summary>
    internal Question? Question => Interview.Next ?? Interview.Further;

    internal static AskSession Begin(Interview interview, AnswerFile file) => new(interview, file, 0, null);

    internal AskSession Skip() => new(Interview.Skip(), File, Put + 1, this);

    /// <summary>Answers the question. The session after it, and what was settled or why the answer is none.</summary>
    internal (AskSession Session, AnswerEffect? Effect, string? Refusal) Answer(string answer)
    {
        var step = Interview.Answer(answer);
        if (step.Refusal is not null)
        {
            return (this, null, step.Refusal);
        }

        var file = File.Put(step.Edits, out var refusal);
        return refusal is null ? (new AskSession(step.Interview, file, Put + 1, this), step.Effect, null) : (this, null, refusal);
    }

    /// <summary>Takes the last question back; itself when there is none.</summary>
    internal (AskSession Session, string? Refusal) Back()
    {
        if (Before is null)
        {
            return (this, "There is no answer to take back.");
        }

        if (ReferenceEquals(Before.File, File))
        {
            return (Before, null);
        }

        var file = File.Back(out var refusal);
        return refusal is null ? (Before with { File = file! }, null) : (this, refusal);
    }

    /// <summary>Why no further question is put; null while there is one.</summary>
    internal InterviewEnd? End(AskRequest request) =>
        Put >= request.Most ? InterviewEnd.Enough
        : Interview.Next is not null ? null
        : Interview.Further is null ? InterviewEnd.NothingOpen
        : request.GoesOn ? null
        : InterviewEnd.Done;
}
