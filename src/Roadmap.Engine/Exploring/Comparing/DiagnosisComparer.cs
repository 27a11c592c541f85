using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Recommendation;

namespace Roadmap.Engine.Exploring.Comparing;

/// <summary>Finds what is different between two diagnoses.</summary>
internal sealed class DiagnosisComparer(DiagnosisOutline before, DiagnosisOutline after)
{
    internal static DiagnosisChange Compare(Diagnosis before, Diagnosis after) =>
        new DiagnosisComparer(DiagnosisOutline.Of(before), DiagnosisOutline.Of(after)).Compare();

    internal DiagnosisChange Compare() => new()
    {
        Before = before.Diagnosis.District,
        After = after.Diagnosis.District,
        PacksBefore = before.Diagnosis.Packs,
        PacksAfter = after.Diagnosis.Packs,
        Standings = [.. Areas().Select(Standing)],
        Findings = Findings(),
        Order = [.. Ids(before.Orders, after.Orders).Where(id => before.StatusOf(id) != after.StatusOf(id)).Select(Order)],
        LeveragePoints = Points(),
        ShowFirst = after.Diagnosis.ShowFirst,
        IndexBefore = before.Diagnosis.Order.Index,
        IndexAfter = after.Diagnosis.Order.Index,
    };

    private static IEnumerable<string> Ids<T>(Dictionary<string, T> left, Dictionary<string, T> right) =>
        left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private IEnumerable<string> Areas() =>
        after.Diagnosis.Standings.Concat(before.Diagnosis.Standings).Select(standing => standing.Area).Distinct(StringComparer.Ordinal);

    private StandingChange Standing(string area)
    {
        var old = before.Standings.GetValueOrDefault(area);
        var now = after.Standings.GetValueOrDefault(area);
        return new StandingChange
        {
            Area = area,
            Title = (now ?? old)!.Title,
            Before = old?.Level,
            After = now?.Level,
            Move = Move(old?.LevelIndex, now?.LevelIndex),
            WasStallingPoint = old?.IsStallingPoint == true,
            IsStallingPoint = now?.IsStallingPoint == true,
            WasLaunchPad = old?.IsLaunchPad == true,
            IsLaunchPad = now?.IsLaunchPad == true,
        };
    }

    private static LevelMove Move(int? old, int? now) => (old, now) switch
    {
        (null, null) => LevelMove.Flat,
        (null, _) => LevelMove.BecameKnown,
        (_, null) => LevelMove.BecameUnknown,
        var (from, to) => from < to ? LevelMove.Rose : from > to ? LevelMove.Fell : LevelMove.Flat,
    };

    private ImmutableArray<FindingChange> Findings() =>
        [.. Ids(before.Findings, after.Findings)
            .Where(id => before.PresenceOf(id) != after.PresenceOf(id) || before.PresenceOf(id) == FindingPresence.Found)
            .Select(Finding)
            .OrderByDescending(Weight)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    private static int Weight(FindingChange finding) =>
        Math.Max(finding.SeverityBefore is { } before ? (int)before : -1, finding.SeverityAfter is { } after ? (int)after : -1);

    private FindingChange Finding(string id)
    {
        var old = before.Findings.GetValueOrDefault(id);
        var now = after.Findings.GetValueOrDefault(id);
        return new FindingChange
        {
            Id = id,
            Title = (now ?? old)!.Title,
            Finds = now?.Finds ?? old?.Finds,
            Before = before.PresenceOf(id),
            After = after.PresenceOf(id),
            SeverityBefore = old?.Severity,
            SeverityAfter = now?.Severity,
            Source = now?.Source ?? old?.Source,
        };
    }

    private OrderChange Order(string id) => new()
    {
        Id = id,
        Title = (after.Orders.GetValueOrDefault(id) ?? before.Orders[id]).Title,
        Before = before.StatusOf(id),
        After = after.StatusOf(id),
    };

    private ImmutableArray<LeverageChange> Points() =>
        [.. Ids(before.Points, after.Points)
            .Select(id => Point(before.Points.GetValueOrDefault(id), after.Points.GetValueOrDefault(id)))
            .OfType<LeverageChange>()
            .OrderBy(point => point.RankAfter ?? int.MaxValue)
            .ThenBy(point => point.RankBefore ?? int.MaxValue)
            .ThenBy(point => point.Id, StringComparer.Ordinal)];

    private static LeverageChange? Point(LeveragePoint? old, LeveragePoint? now) => IsSame(old, now) ? null : new LeverageChange
    {
        Id = (now ?? old)!.Id,
        Title = (now ?? old)!.Title,
        RankBefore = old?.Rank,
        RankAfter = now?.Rank,
        ThousandthsBefore = old?.Thousandths,
        ThousandthsAfter = now?.Thousandths,
        WasReady = old?.IsReady == true,
        IsReady = now?.IsReady == true,
    };

    private static bool IsSame(LeveragePoint? old, LeveragePoint? now) =>
        old is not null && now is not null && old.Rank == now.Rank && old.Thousandths == now.Thousandths && old.IsReady == now.IsReady;
}
