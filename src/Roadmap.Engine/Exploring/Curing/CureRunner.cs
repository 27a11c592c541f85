using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Exploring.Comparing;
using Roadmap.Engine.Exploring.Supposing;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>Says what the least is that would silence a finding. Made once for a pack; safe to share between threads.</summary>
internal sealed class CureRunner(PackIndex index, DistrictEvaluation evaluation, Diagnoser diagnoser, WhatIfRunner whatIfs)
{
    private readonly PhraseBook phrases = new(index.Pack);

    internal Checked<Cure> Run(DistrictState state, string id)
    {
        var target = CureTarget.Find(index, id) ?? throw new ArgumentException($"The pack has no rule or order constraint \"{id}\".", nameof(id));
        var bound = DistrictBinder.Bind(state, index);
        return new Checked<Cure>(bound.Value is { } district ? Run(district, bound.Problems, target, id) : null, bound.Problems);
    }

    private Cure Run(BoundDistrict district, ImmutableArray<Problem> problems, CureTarget target, string id)
    {
        var plain = DistrictBinder.Bind(district.State, index).GetValueOrThrow();
        using var run = evaluation.Evaluate([district]);
        var truth = new LaneTruth(run, district, 0);
        var diagnosis = diagnoser.Diagnose(run, district, 0, problems);
        var outline = DiagnosisOutline.Of(diagnosis, district, run, 0);
        var cure = new Cure
        {
            District = diagnosis.District,
            Packs = diagnosis.Packs,
            Id = id,
            Title = phrases.Title(id),
            Presence = outline.PresenceOf(id),
            Finds = target.Rule?.Finds ?? outline.Findings.GetValueOrDefault(id)?.Finds,
            Sets = [],
        };
        return cure.IsToSilence ? Search(cure, plain, district, truth, target) : cure;
    }

    private Cure Search(Cure cure, BoundDistrict plain, BoundDistrict district, LaneTruth truth, CureTarget target)
    {
        var candidates = CureCandidates.Of(district, truth);
        var reach = new CureReach(index, candidates);
        var trials = new CureTrials(target, district, truth, new TrialDistrict(plain, district, candidates, reach, evaluation), reach);
        var sets = new CureSearch(target, candidates, reach, trials, index.Pack).Find();
        return cure with
        {
            Sets = [.. sets.Select(set => Set([.. set.Select(one => candidates[one])], district))],
            OutOfReach = sets.IsEmpty ? OutOfReach(target, candidates, reach, trials, district, truth) : [],
        };
    }

    private CureSet Set(ImmutableArray<CureCandidate> set, BoundDistrict district)
    {
        var answer = whatIfs.Run(district.State, [.. set.Select(one => Change.Practice(one.Practice.Id, PracticeStatus.InPlace))]).GetValueOrThrow();
        return new CureSet
        {
            Steps = [.. set.Select(one => new CureStep(one.Practice.Id, one.Practice.Title, district.District.Practices[one.Ordinal].Status == PracticeStatus.UnderWay))],
            Effort = set.Sum(one => one.Effort),
            Changes = answer.Changes,
            Difference = answer.Difference,
        };
    }

    /// <summary>The leaves that made a rule fire and that hold whichever one candidate is put in place.</summary>
    private ImmutableArray<string> OutOfReach(CureTarget target, ImmutableArray<CureCandidate> candidates, CureReach reach, CureTrials trials, BoundDistrict district, LaneTruth truth)
    {
        if (target.Rule is not { } rule)
        {
            return [];
        }

        var leaves = DecisiveLeaves.Of(truth.View, rule).Where(leaf => leaf.View.School < 0).Select(leaf => leaf.Condition).OfType<Leaf>().ToList();
        foreach (var block in reach.OfRule(rule).Select(one => new[] { one }).Chunk(CureLanes.Most))
        {
            trials.Try(block, _ => { });
            leaves.RemoveAll(leaf => Enumerable.Range(0, block.Length).Any(lane => trials.VerdictOf(leaf, lane) != truth.Of(leaf)));
        }

        return [.. leaves.Select(leaf => phrases.Leaf(leaf, rule.Parameters)).Distinct(StringComparer.Ordinal)];
    }
}
