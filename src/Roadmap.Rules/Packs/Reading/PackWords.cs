using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The closed word lists of pack files.</summary>
internal static class PackWords
{
    internal static WordTable<Severity> Severities { get; } = new(
        ("note", Severity.Note, "Worth knowing."),
        ("low", Severity.Low, "Worth a look when there is time."),
        ("medium", Severity.Medium, "Should be put right."),
        ("high", Severity.High, "Holds other things up."),
        ("critical", Severity.Critical, "Puts the whole at risk."));

    internal static WordTable<FindingKind> Finds { get; } = new(
        ("stall", FindingKind.Stall, "The right things in the wrong order, and stuck."),
        ("order", FindingKind.Order, "Something came out of order."),
        ("gap", FindingKind.Gap, "Something needed is missing."),
        ("risk", FindingKind.Risk, "Something may go wrong soon."),
        ("evidence", FindingKind.Evidence, "The evidence is thin or disputed."),
        ("strength", FindingKind.Strength, "Something is strong."));

    internal static WordTable<RuleLifecycle> Lifecycles { get; } = new(
        ("draft", RuleLifecycle.Draft, "Tested and never shown."),
        ("trial", RuleLifecycle.Trial, "Shown last, and low at most."),
        ("stable", RuleLifecycle.Stable, "In use; the default."),
        ("retired", RuleLifecycle.Retired, "Never shown; replaced-by may name its successor."));

    internal static WordTable<Origin> Origins { get; } = new(
        ("source", Origin.Source, "A publication says it."),
        ("framework", Origin.Framework, "A published framework implies it."),
        ("ours", Origin.Ours, "Our own judgement."));

    internal static WordTable<OrderBinding> Bindings { get; } = new(
        ("required", OrderBinding.Required, "The later thing waits for it."),
        ("advised", OrderBinding.Advised, "Better first, and not waited for."));

    internal static WordTable<EffectStrength> Strengths { get; } = new(
        ("strong", EffectStrength.Strong, "Moves it much."),
        ("some", EffectStrength.Some, "Moves it."),
        ("harmful", EffectStrength.Harmful, "Sets it back."));

    internal static WordTable<EvidenceBand> Bands { get; } = new(
        ("high", EvidenceBand.High, "Strong: most of those asked saw a great effect."),
        ("medium", EvidenceBand.Medium, "Fair: many saw an effect."),
        ("low", EvidenceBand.Low, "Weak: few saw an effect, or few were asked."),
        ("mixed", EvidenceBand.Mixed, "Sources disagree."));

    internal static WordTable<ResourcePeriod> Periods { get; } = new(
        ("term", ResourcePeriod.Term, "There is so much of it each term."),
        ("year", ResourcePeriod.Year, "There is so much of it each year."),
        ("always", ResourcePeriod.Always, "There is so much of it once, for the whole plan."));
}
