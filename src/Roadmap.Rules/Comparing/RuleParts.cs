using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Comparing;

/// <summary>What can be compared of a rule.</summary>
internal static class RuleParts
{
    internal const string Lifecycle = "lifecycle";

    /// <summary>The conditions that an id stands for.</summary>
    internal static bool IsIdentity(string key) => key is "applies-when" or "fires-when";

    internal static Part Of(Rule rule, RulePack pack) => new(
        PartKind.Rule,
        rule.Id,
        rule.Title,
        rule.Place,
        [
            Trait.Words("title", rule.Title),
            Trait.Meaning("finds", Trait.Word(rule.Finds)),
            Trait.Meaning("severity", Trait.Word(rule.Severity)),
            .. rule.SeverityWhen.Select(part => Trait.Of($"severity-when {Trait.Word(part.Severity)}", part.When)),
            Trait.Meaning(Lifecycle, Trait.Word(rule.Lifecycle)),
            Trait.Words("replaced-by", rule.ReplacedBy),
            Trait.Words("derived-from", rule.DerivedFrom),
            Trait.Meaning("areas", rule.Areas.Order(StringComparer.Ordinal)),
            Trait.Words("origin", Trait.Word(rule.Origin)),
            Trait.Meaning("explains", rule.Explains.Order(StringComparer.Ordinal)),
            .. rule.Parameters.Except(pack.Parameters).Select(parameter => Trait.Meaning($"parameter {parameter.Name}", parameter.Text)),
            Trait.Of("applies-when", rule.AppliesWhen),
            Trait.Of("fires-when", rule.FiresWhen),
            Trait.Words("message", rule.Message.Source),
            Trait.Words("why", rule.Why.Source),
            Trait.Words("instead", rule.Instead?.Source),
            Trait.Meaning("leads-to", rule.LeadsTo.Order(StringComparer.Ordinal)),
            Trait.Cites("cites", rule.Cites),
            Trait.Cites("disputed-by", rule.DisputedBy),
            Trait.Meaning("disabled", rule.IsDisabled ? "yes" : null),
        ]);
}
