using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Interviewing;

/// <summary>Ranks what can be asked of a district. Made once for a pack; safe to share between threads.</summary>
internal sealed class Interviewer(PackIndex index, DistrictEvaluation evaluation)
{
    private readonly StandpointReader reader = new(index, evaluation);
    private readonly FlipSearch flips = new(index, evaluation);

    internal Standpoint Look(DistrictState state) => reader.Read(state);

    /// <summary>Why a state does not fit the pack, or null.</summary>
    internal string? Check(DistrictState state) =>
        DistrictBinder.Bind(state, index).Problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error)?.Message;

    /// <summary>Everything that can be asked, best first.</summary>
    internal ImmutableArray<Question> Rank(Standpoint standpoint)
    {
        var counts = flips.Run(standpoint, standpoint.Questions).ToList();
        counts.Sort(FlipCount.Compare);
        return [.. counts.Select(ToQuestion)];
    }

    /// <summary>The best to ask, apart from those left out; null when nothing is open.</summary>
    internal FlipCount? Best(Standpoint standpoint, IReadOnlySet<string> leftOut) =>
        flips.Run(standpoint, standpoint.Questions.Where(question => !leftOut.Contains(question.Cell))).Min(Comparer<FlipCount>.Create(FlipCount.Compare));

    internal Question ToQuestion(FlipCount count)
    {
        var inquiry = count.Question.Inquiry;
        return new Question(
            inquiry.Cell.Text,
            QuestionText.From(index, inquiry.Cell),
            inquiry.Ask ?? QuestionText.Ask(index, inquiry.Cell),
            count.Question.Worth,
            count.Question.Settles,
            count.Flips)
        {
            Takes = inquiry.Form,
        };
    }
}
