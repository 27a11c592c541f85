using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>What overrides hold.</summary>
internal static class OverrideDocumentKeys
{
    private static readonly EntriesShape Parameters = new(Shape.Id, Shape.Literal);

    /// <summary>Every key that some kind of target may have set; which of them, depends on the target.</summary>
    private static MappingShape Set { get; } = new(
        "New values for a rule, a practice, an order constraint, an indicator or a parameter; never a condition.",
        [.. OverrideKeys.Settable.SelectMany(target => target.Keys.Select(key => Settable(target.Kind, key))).DistinctBy(key => key.Name, StringComparer.Ordinal)]);

    internal static MappingShape Override { get; } = new(
        "A change to something in a pack that this one extends. It sets, narrows or disables, and never rewrites a condition.",
        Shape.Kind(DocumentKinds.Override, "One override."),
        KeyShape.Required("target", Shape.Text, "The pack's id, a slash, and the id of a rule, practice, order constraint, indicator or parameter."),
        KeyShape.Required("written-against", new ScalarShape(ScalarForm.Version), "The version of the pack that this was written against; a warning tells when there is another by now."),
        KeyShape.Required("reason", Shape.Prose, "Why it is changed."),
        KeyShape.Optional("by", Shape.Text, "Who decided; no personal mail address."),
        KeyShape.Optional("until", Shape.Date, "When it should be looked at again."),
        KeyShape.Optional("set", Set, Set.Means),
        KeyShape.Optional("also-require", Shape.Condition, "Narrows a rule or practice: added to its applies-when."),
        KeyShape.Optional("disable", Shape.YesNo, "yes: the rule is not shown any more."),
        AllowanceKeys.LintAllow);

    private static KeyShape Settable(IdKind kind, string key)
    {
        var declared = kind switch
        {
            _ when key == DeclaredOverride.ParametersKey => KeyShape.Optional(key, Parameters, "New values for the rule's own parameters."),
            IdKind.Rule => RuleKeys.Rule.Key(key),
            IdKind.Practice => PracticeKeys.Practice.Key(key),
            IdKind.Order => PracticeKeys.Order.Key(key),
            IdKind.Indicator => VocabularyKeys.Indicator.Key(key),
            _ => CommonKeys.Parameter.Key(key),
        };
        return declared with { Need = KeyNeed.Optional };
    }
}
