using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Exploring.Supposing;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>Finds what could be put in place: every practice that is not, that may apply here and that nothing speaks against.</summary>
internal static class CureCandidates
{
    /// <summary>The candidates, in id order. Their facts are those of a district that was changed and bound, so that trying one is nothing but supposing it.</summary>
    internal static ImmutableArray<CureCandidate> Of(BoundDistrict district, LaneTruth truth)
    {
        var open = Enumerable.Range(0, district.Pack.Practices.Length).Where(practice => IsOpen(district, truth, practice)).ToList();
        var put = Changed(district, open.Select(practice => Change.Practice(district.Pack.Practices[practice].Id, PracticeStatus.InPlace)));
        var raised = Raised(district, open);
        return [.. open.Select(ordinal => Candidate(district, ordinal, put, raised))];
    }

    private static bool IsOpen(BoundDistrict district, LaneTruth truth, int ordinal)
    {
        var practice = district.Pack.Practices[ordinal];
        return district.District.Practices[ordinal].Status != PracticeStatus.InPlace
            && truth.Of(practice.AppliesWhen) != Verdict.False
            && (practice.AvoidWhen is null || truth.Of(practice.AvoidWhen) != Verdict.True);
    }

    private static CureCandidate Candidate(BoundDistrict district, int ordinal, BoundDistrict put, Dictionary<int, BoundDistrict> raised)
    {
        var practice = district.Pack.Practices[ordinal];
        return new CureCandidate(
            practice,
            ordinal,
            put.District.Practices[ordinal],
            [.. RaisesOf(district, practice).Select(raise => Raise(district.Index.Areas[raise.Area], raise.Level, raised))],
            -EffortShare.Of(practice, district.Capacity, district.Index).Points(district.Pack.Scoring));
    }

    private static CureRaise Raise(int area, int level, Dictionary<int, BoundDistrict> raised) => new(area, level, raised[level].District.Areas[area]);

    private static IEnumerable<AreaRaise> RaisesOf(BoundDistrict district, Practice practice) =>
        practice.Raises.Where(raise => RaiseFinder.IsHigher(raise.Level, district, raise.Area));

    /// <summary>For each level the district in which every area that some candidate raises to it stands there.</summary>
    private static Dictionary<int, BoundDistrict> Raised(BoundDistrict district, List<int> open) => open
        .SelectMany(practice => RaisesOf(district, district.Pack.Practices[practice]))
        .Distinct()
        .GroupBy(raise => raise.Level)
        .ToDictionary(level => level.Key, level => Changed(district, level.Select(raise => Change.Level(raise.Area, district.Pack.Levels[raise.Level]))));

    private static BoundDistrict Changed(BoundDistrict district, IEnumerable<Change> changes) =>
        DistrictBinder.Bind(ChangedDistrict.Apply(district.State, district.Pack, changes).GetValueOrThrow(), district.Index).GetValueOrThrow();
}
