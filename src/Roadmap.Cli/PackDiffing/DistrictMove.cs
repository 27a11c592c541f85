using System.Collections.Immutable;
using Roadmap.Engine.Exploring;

namespace Roadmap.Cli.PackDiffing;

/// <summary>What two versions of a pack say of one district.</summary>
/// <param name="File">The district's file.</param>
/// <param name="Id">The district's id; the file's name when it has none.</param>
/// <param name="Change">What is different; null when it cannot be read with both versions.</param>
/// <param name="Faults">The problems that keep it from being read, in words.</param>
internal sealed record DistrictMove(string File, string Id, DiagnosisChange? Change, ImmutableArray<string> Faults)
{
    /// <summary>True when something that a diagnosis tells is another, or there is no telling.</summary>
    internal bool IsMoved => Change is not { IsEmpty: true };

    /// <summary>Rules that could not be decided and are no question any more.</summary>
    internal IEnumerable<FindingChange> Settled => Change!.Findings.Where(finding => finding is { Before: FindingPresence.Undetermined, After: FindingPresence.Absent });

    /// <summary>Rules that were no question and cannot be decided now.</summary>
    internal IEnumerable<FindingChange> Opened => Change!.Findings.Where(finding => finding is { Before: FindingPresence.Absent, After: FindingPresence.Undetermined });

    /// <summary>Findings that are found in both and of another severity.</summary>
    internal IEnumerable<FindingChange> Weighted => Change!.StillThere.Where(finding => finding.SeverityBefore != finding.SeverityAfter);

    /// <summary>Whatever is found in one and not in the other, and became neither new nor cleared: it cannot be decided any more.</summary>
    internal IEnumerable<FindingChange> Undecided => Change!.Findings.Where(finding => finding is { Before: FindingPresence.Found, IsCleared: false, IsStillThere: false });

    /// <summary>The leverage points whose place is another, among those that are shown first in one of the two.</summary>
    internal IEnumerable<LeverageChange> Ranked => Change!.LeveragePoints.Where(point => point.RankBefore != point.RankAfter && Math.Min(point.RankBefore ?? int.MaxValue, point.RankAfter ?? int.MaxValue) <= Change.ShowFirst);
}
