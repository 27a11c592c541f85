using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Everything that must hold for a rule to fire, written in one way.</summary>
internal static class RuleForm
{
    internal static ImmutableArray<string> Of(Rule rule) =>
    [
        .. ConditionForm.Parts(rule.FiresWhen)
            .Concat(rule.AppliesWhen is { } applies ? ConditionForm.Parts(applies) : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
