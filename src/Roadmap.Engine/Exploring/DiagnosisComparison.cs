namespace Roadmap.Engine.Exploring;

/// <summary>
/// Two snapshots of a district, each with the pack of its time, and what of the difference the district brought and what the pack.
/// </summary>
public sealed record DiagnosisComparison
{
    /// <summary>The whole difference, from the district before read with the pack before to the district after read with the pack after; every change with its cause.</summary>
    public required DiagnosisChange Whole { get; init; }

    /// <summary>What the district alone changed: both snapshots read with the pack after. Null when the snapshot before does not fit that pack.</summary>
    public DiagnosisChange? ByDistrict { get; init; }

    /// <summary>What the pack alone changed: the snapshot before read with both packs. Null when it does not fit the pack after.</summary>
    public DiagnosisChange? ByPack { get; init; }

    /// <summary>False when causes cannot be told, because a snapshot does not fit the pack of the other.</summary>
    public bool CanTellCauses { get; init; }

    /// <summary>True when the two packs are not the same to the byte.</summary>
    public bool IsAcrossPacks { get; init; }
}
