using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts.Editing;

namespace Roadmap.Engine.Interviewing;

/// <summary>
/// Finds the questions of which a single answer changes the first leverage points, by trying answers: each is a district of its own, and many districts are
/// lanes of one evaluation.
/// </summary>
internal sealed class FlipSearch(PackIndex index, DistrictEvaluation evaluation)
{
    /// <summary>Tries the answers to questions, in the order given.</summary>
    internal IEnumerable<FlipCount> Run(Standpoint standpoint, IEnumerable<OpenQuestion> questions)
    {
        var block = new List<(OpenQuestion Question, int Lanes)>();
        var lanes = new List<BoundDistrict>();
        foreach (var question in questions)
        {
            var before = lanes.Count;
            lanes.AddRange(Answered(standpoint, question));
            block.Add((question, lanes.Count - before));
            if (lanes.Count >= Evaluator.BlockSize)
            {
                foreach (var count in Decide(standpoint, block, lanes))
                {
                    yield return count;
                }

                block.Clear();
                lanes.Clear();
            }
        }

        foreach (var count in Decide(standpoint, block, lanes))
        {
            yield return count;
        }
    }

    /// <summary>The district with each answer that fits it.</summary>
    private static IEnumerable<BoundDistrict> Answered(Standpoint standpoint, OpenQuestion question)
    {
        foreach (var answer in question.Inquiry.Tried)
        {
            if (question.Inquiry.Read(answer) is { Refusal: null } reply
                && DistrictEditor.Apply(standpoint.State, reply.Edits).Value is { } state
                && DistrictBinder.Rebind(standpoint.Bare, state) is { } district)
            {
                yield return district;
            }
        }
    }

    private List<FlipCount> Decide(Standpoint standpoint, List<(OpenQuestion Question, int Lanes)> block, List<BoundDistrict> lanes)
    {
        var districts = lanes.ToArray();
        using var run = evaluation.EvaluateAlike(standpoint.District, districts);
        var decider = evaluation.Rent();
        var counts = new List<FlipCount>(block.Count);
        var lane = 0;
        foreach (var (question, length) in block)
        {
            var flipping = 0;
            var shift = 0L;
            for (var end = lane + length; lane < end; lane++)
            {
                var decision = decider.Decide(run, districts[lane], lane);
                flipping += FirstPoints.AreThose(decision, standpoint.First, index.Pack.Scoring.ShowFirst) ? 0 : 1;
                shift += standpoint.Shift.Of(decision);
            }

            counts.Add(new FlipCount(question, length, flipping, shift / Math.Max(1, length)));
        }

        evaluation.Return(decider);
        return counts;
    }
}
