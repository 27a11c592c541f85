using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Says what a district lives with, and which of its waivers have run out.</summary>
internal sealed class WaiverFindingWriter(PhraseBook phrases)
{
    internal WaivedFinding Waived(WaiverFacts waiver) => new(
        waiver.Target,
        phrases.Title(waiver.Target),
        waiver.State.Reason,
        waiver.State.By,
        waiver.State.Until?.Date?.ToString());

    internal Finding Expired(WaiverFacts waiver) => new()
    {
        Id = IdRanks.ExpiredWaiver + waiver.Target,
        Source = FindingSource.Waiver,
        Finds = FindingKind.Evidence,
        Severity = Severity.Low,
        Title = "A waiver has run out",
        Message = $"The waiver of “{phrases.Title(waiver.Target)}” ended on {waiver.State.Until?.Date}.",
        Why = $"It was granted because: {waiver.State.Reason.Trim()}",
        Instead = "Decide again, with a new date, or let the finding stand.",
        Origin = Origin.Ours,
    };
}
