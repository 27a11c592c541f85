using Roadmap.Engine.Diagnosing;

namespace Roadmap.Engine.Exploring.Comparing;

/// <summary>Compares two snapshots, each read with the pack of its time.</summary>
internal static class ComparisonRunner
{
    /// <summary>The comparison of two snapshots that one pack read.</summary>
    internal static DiagnosisComparison OfOnePack(Diagnosis before, Diagnosis after)
    {
        var (old, now) = (DiagnosisOutline.Of(before), DiagnosisOutline.Of(after));
        var whole = new CauseFinder(old, now, old, now).Put(new DiagnosisComparer(old, now).Compare());
        return new DiagnosisComparison { Whole = whole, ByDistrict = whole, CanTellCauses = true };
    }

    /// <summary>The comparison across two packs.</summary>
    /// <param name="before">The state before, read with the pack before.</param>
    /// <param name="newDistrict">The state after, read with the pack before; null when it does not fit.</param>
    /// <param name="newPack">The state before, read with the pack after; null when it does not fit.</param>
    /// <param name="after">The state after, read with the pack after.</param>
    internal static DiagnosisComparison AcrossPacks(Diagnosis before, Diagnosis? newDistrict, Diagnosis? newPack, Diagnosis after)
    {
        var (old, now) = (DiagnosisOutline.Of(before), DiagnosisOutline.Of(after));
        var whole = new DiagnosisComparer(old, now).Compare();
        var canTell = newDistrict is not null && newPack is not null;
        return new DiagnosisComparison
        {
            Whole = canTell ? new CauseFinder(old, DiagnosisOutline.Of(newDistrict!), DiagnosisOutline.Of(newPack!), now).Put(whole) : whole,
            ByDistrict = newPack is null ? null : DiagnosisComparer.Compare(newPack, after),
            ByPack = newPack is null ? null : DiagnosisComparer.Compare(before, newPack),
            CanTellCauses = canTell,
            IsAcrossPacks = true,
        };
    }
}
