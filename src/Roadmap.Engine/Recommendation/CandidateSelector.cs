using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Recommendation;

/// <summary>Sorts a pack's practices into candidates, those under way, and those withheld.</summary>
internal sealed class CandidateSelector(BoundDistrict district, LaneTruth truth)
{
    /// <summary>The selection.</summary>
    /// <param name="wanted">The ids of practices that a finding leads to or the repair holds: a practice of unknown status is a candidate only then.</param>
    internal CandidateSelection Select(IReadOnlySet<string> wanted)
    {
        var candidates = ImmutableArray.CreateBuilder<Candidate>();
        var underWay = ImmutableArray.CreateBuilder<PracticeUnderWay>();
        var withheld = ImmutableArray.CreateBuilder<WithheldPractice>();
        for (var i = 0; i < district.Pack.Practices.Length; i++)
        {
            var practice = district.Pack.Practices[i];
            var facts = district.District.Practices[i];
            if (facts.Status == PracticeStatus.InPlace || truth.Of(practice.AppliesWhen) == Verdict.False)
            {
                continue;
            }

            var isRestart = facts.Status == PracticeStatus.UnderWay && DistrictArrest.OfPractice(district, i) == true;
            if (facts.Status == PracticeStatus.UnderWay && !isRestart)
            {
                underWay.Add(new PracticeUnderWay(practice.Id, practice.Title, DayText.OrNull(facts.Started, district.AsOf)));
            }
            else if (practice.AvoidWhen is not null && truth.Of(practice.AvoidWhen) == Verdict.True)
            {
                withheld.Add(new WithheldPractice(practice.Id, practice.Title, practice.AvoidBecause ?? ""));
            }
            else if (facts.Status is not null || wanted.Contains(practice.Id))
            {
                candidates.Add(Candidate(practice, i, facts.Status is null, isRestart));
            }
        }

        return new CandidateSelection(candidates.ToImmutable(), underWay.ToImmutable(), withheld.ToImmutable());
    }

    private Candidate Candidate(Practice practice, int ordinal, bool mustConfirm, bool isRestart)
    {
        var unmet = ImmutableArray.CreateBuilder<OrderConstraint>();
        var questions = new List<OpenCell>();
        questions.AddRange(OpenCellsOf(practice.AppliesWhen));
        questions.AddRange(OpenCellsOf(practice.AvoidWhen));
        foreach (var need in practice.Needs.Where(need => need.Binding == OrderBinding.Required))
        {
            var holds = district.Orders[district.Index.Orders[need.Id]].First.Holds;
            if (holds is null)
            {
                questions.Add(OpenCells.Standing(need.First));
            }
            else if (holds == false)
            {
                unmet.Add(need);
            }
        }

        return new Candidate(practice, ordinal)
        {
            MustConfirm = mustConfirm,
            IsRestart = isRestart,
            Unmet = unmet.ToImmutable(),
            Questions = [.. questions.DistinctBy(cell => cell.Text, StringComparer.Ordinal)],
        };
    }

    private ImmutableArray<OpenCell> OpenCellsOf(Condition? condition) =>
        condition is not null && truth.Of(condition) == Verdict.Unknown ? truth.OpenCells(condition) : [];
}
