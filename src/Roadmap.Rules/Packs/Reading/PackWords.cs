using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The closed word lists of pack files.</summary>
internal static class PackWords
{
    internal static WordTable<Severity> Severities { get; } = new(
        ("note", Severity.Note), ("low", Severity.Low), ("medium", Severity.Medium), ("high", Severity.High), ("critical", Severity.Critical));

    internal static WordTable<FindingKind> Finds { get; } = new(
        ("stall", FindingKind.Stall), ("order", FindingKind.Order), ("gap", FindingKind.Gap), ("risk", FindingKind.Risk),
        ("evidence", FindingKind.Evidence), ("strength", FindingKind.Strength));

    internal static WordTable<RuleLifecycle> Lifecycles { get; } = new(
        ("draft", RuleLifecycle.Draft), ("trial", RuleLifecycle.Trial), ("stable", RuleLifecycle.Stable), ("retired", RuleLifecycle.Retired));

    internal static WordTable<Origin> Origins { get; } = new(
        ("source", Origin.Source), ("framework", Origin.Framework), ("ours", Origin.Ours));

    internal static WordTable<OrderBinding> Bindings { get; } = new(
        ("required", OrderBinding.Required), ("advised", OrderBinding.Advised));

    internal static WordTable<EffectStrength> Strengths { get; } = new(
        ("strong", EffectStrength.Strong), ("some", EffectStrength.Some), ("harmful", EffectStrength.Harmful));

    internal static WordTable<EvidenceBand> Bands { get; } = new(
        ("high", EvidenceBand.High), ("medium", EvidenceBand.Medium), ("low", EvidenceBand.Low), ("mixed", EvidenceBand.Mixed));

    internal static WordTable<ResourcePeriod> Periods { get; } = new(
        ("term", ResourcePeriod.Term), ("year", ResourcePeriod.Year), ("always", ResourcePeriod.Always));
}
