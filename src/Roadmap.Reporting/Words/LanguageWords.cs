using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Planning;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Districts;
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

    internal static string Of(CalendarStep step) => step == CalendarStep.Term ? "term" : "month";

    internal static string Of(PlanReasonKind kind) => kind switch
    {
        PlanReasonKind.Start => "start",
        PlanReasonKind.Order => "order",
        PlanReasonKind.Closed => "closed",
        PlanReasonKind.Capacity => "capacity",
        PlanReasonKind.Pin => "pin",
        _ => "previous",
    };

    internal static string Of(LeftOutKind kind) => kind switch
    {
        LeftOutKind.Withheld => "withheld",
        LeftOutKind.NotKnown => "not-known",
        LeftOutKind.Waits => "waits",
        LeftOutKind.Capacity => "capacity",
        _ => "horizon",
    };

    internal static string Of(PlanGoalOutcome outcome) => outcome switch
    {
        PlanGoalOutcome.Reached => "reached",
        PlanGoalOutcome.InTime => "in-time",
        PlanGoalOutcome.Late => "late",
        PlanGoalOutcome.OutOfReach => "out-of-reach",
        _ => "in-conflict",
    };

    internal static string Of(PlanMeasureKind kind) => kind switch
    {
        PlanMeasureKind.Moves => "moves",
        PlanMeasureKind.StallTime => "stall-time",
        PlanMeasureKind.LostWorth => "lost-worth",
        _ => "length",
    };

    internal static string Of(PlanStop stop) => stop switch
    {
        PlanStop.Proved => "proved",
        PlanStop.BudgetSpent => "budget-spent",
        PlanStop.Cancelled => "cancelled",
        _ => "infeasible",
    };

    internal static string Of(ConflictPartKind kind) => kind switch
    {
        ConflictPartKind.Goal => "goal",
        ConflictPartKind.Pin => "pin",
        ConflictPartKind.Capacity => "capacity",
        _ => "closed",
    };

    internal static string Of(UncertaintySource source) => source switch
    {
        UncertaintySource.Margin => "margin",
        UncertaintySource.Responses => "responses",
        _ => "roles",
    };

    internal static string Of(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Information => "information",
        ProblemSeverity.Warning => "warning",
        _ => "error",
    };
}
