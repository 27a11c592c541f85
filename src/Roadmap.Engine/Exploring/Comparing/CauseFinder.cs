using Roadmap.Engine.Recommendation;

namespace Roadmap.Engine.Exploring.Comparing;

/// <summary>Tells what the district changed from what the pack changed: both states of the district, read with both packs.</summary>
/// <param name="before">The state before with the pack before.</param>
/// <param name="newDistrict">The state after with the pack before.</param>
/// <param name="newPack">The state before with the pack after.</param>
/// <param name="after">The state after with the pack after.</param>
internal sealed class CauseFinder(DiagnosisOutline before, DiagnosisOutline newDistrict, DiagnosisOutline newPack, DiagnosisOutline after)
{
    /// <summary>The change from the first to the last, every part with its cause.</summary>
    internal DiagnosisChange Put(DiagnosisChange change) => change with
    {
        Standings = [.. change.Standings.Select(standing => standing with { Cause = Cause(outline => outline.Standings.GetValueOrDefault(standing.Area)?.LevelIndex) })],
        Findings = [.. change.Findings.Select(finding => finding with { Cause = Cause(outline => (outline.PresenceOf(finding.Id), outline.Findings.GetValueOrDefault(finding.Id)?.Severity)) })],
        Order = [.. change.Order.Select(order => order with { Cause = Cause(outline => outline.StatusOf(order.Id)) })],
        LeveragePoints = [.. change.LeveragePoints.Select(point => point with { Cause = Cause(outline => Place(outline.Points.GetValueOrDefault(point.Id))) })],
    };

    private static (int Rank, long Score, bool IsReady)? Place(LeveragePoint? point) => point is null ? null : (point.Rank, point.Thousandths, point.IsReady);

    private ChangeCause? Cause<T>(Func<DiagnosisOutline, T> value)
    {
        var old = value(before);
        var now = value(after);
        return Equals(old, now) ? null : Cause(old, value(newDistrict), value(newPack), now);
    }

    private static ChangeCause Cause<T>(T old, T byDistrict, T byPack, T now) => (Equals(byDistrict, now), Equals(byPack, now)) switch
    {
        (true, true) => ChangeCause.Either,
        (true, false) when Equals(byPack, old) => ChangeCause.District,
        (false, true) when Equals(byDistrict, old) => ChangeCause.Pack,
        _ => ChangeCause.Both,
    };
}
