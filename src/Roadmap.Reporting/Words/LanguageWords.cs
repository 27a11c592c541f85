using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Words;

/// <summary>The words that packs and results use for the values of enumerations: lower case, joined by hyphens.</summary>
internal static class LanguageWords
{
    internal static string Of(Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Low => "low",
        Severity.Medium => "medium",
        Severity.High => "high",
        _ => "critical",
    };

    internal static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Stall => "stall",
        FindingKind.Order => "order",
        FindingKind.Risk => "risk",
        FindingKind.Gap => "gap",
        FindingKind.Evidence => "evidence",
        _ => "strength",
    };

    internal static string Of(FindingSource source) => source switch
    {
        FindingSource.Rule => "rule",
        FindingSource.Order => "order",
        _ => "waiver",
    };

    internal static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Stale => "stale",
        Confidence.Disputed => "disputed",
        Confidence.Asserted => "asserted",
        Confidence.Single => "single",
        _ => "triangulated",
    };

    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.False => "false",
        Verdict.Unknown => "unknown",
        _ => "true",
    };

    internal static string Of(Origin origin) => origin switch
    {
        Origin.Source => "source",
        Origin.Framework => "framework",
        _ => "ours",
    };

    internal static string Of(OrderBinding binding) => FactType.Binding.Words[(int)binding];

    internal static string Of(OrderStatus status) => status == OrderStatus.Unknown ? "unknown" : FactType.Order.Words[(int)status];

    internal static string Of(ScorePartKind kind) => kind switch
    {
        ScorePartKind.Relief => "relief",
        ScorePartKind.Outcomes => "outcomes",
        ScorePartKind.Evidence => "evidence",
        ScorePartKind.Repair => "repair",
        ScorePartKind.Unlock => "unlock",
        _ => "effort",
    };

    internal static string Of(ExplainedKind kind) => kind switch
    {
        ExplainedKind.Rule => "rule",
        ExplainedKind.Order => "order",
        _ => "practice",
    };

    internal static string Of(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Information => "information",
        ProblemSeverity.Warning => "warning",
        _ => "error",
    };
}
