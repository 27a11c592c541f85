using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation;

/// <summary>A rule on trial is low at most, whatever it says of itself.</summary>
internal static class TrialSeverity
{
    internal static Severity Of(Rule rule, Severity stated) =>
        rule.Lifecycle == RuleLifecycle.Trial && stated > Severity.Low ? Severity.Low : stated;
}
