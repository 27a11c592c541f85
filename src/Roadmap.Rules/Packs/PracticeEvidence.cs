namespace Roadmap.Rules.Packs;

/// <summary>What a source found about a practice.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="At">Where in it, or null.</param>
/// <param name="Band">The band.</param>
/// <param name="Figure">The published figure, as text; or null.</param>
/// <param name="Of">Of whom the figure is a share; or null.</param>
public sealed record PracticeEvidence(string Source, string? At, EvidenceBand Band, string? Figure, string? Of);
