namespace Roadmap.Import.Tallying;

/// <summary>The answers to one question from one role, of one school or of the whole district.</summary>
internal sealed class AnswerGroup
{
    private readonly List<decimal> answers = [];

    /// <summary>The answers as numbers; 1 and 0 for a text that a share counts or not.</summary>
    internal IReadOnlyList<decimal> Answers => answers;

    /// <summary>The latest day of an answer; null when none has a day.</summary>
    internal DateOnly? Latest { get; private set; }

    internal void Add(decimal answer, DateOnly? day)
    {
        answers.Add(answer);
        Latest = day > (Latest ?? DateOnly.MinValue) || Latest is null ? day ?? Latest : Latest;
    }
}
