using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>What rules hold.</summary>
internal static class RuleKeys
{
    private const string Places = " {...} takes a subject, {$parameter}, {id.title} or {matches}.";

    internal static MappingShape Rule { get; } = new(
        "Something that can be found of a district.",
        Shape.Kind(DocumentKinds.Rule, "One rule."),
        KeyShape.Required("id", Shape.Id, "The id: lower-case words and digits joined by hyphens. It does not depend on the file and is never used again for something else."),
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("finds", PackWords.Finds.Shape, "What kind of thing it finds."),
        KeyShape.Required("severity", PackWords.Severities.Shape, "How much it matters."),
        KeyShape.Optional("severity-when", new EntriesShape(PackWords.Severities.Shape, Shape.Condition), "Another severity and when it holds; of those that are true the mildest wins."),
        KeyShape.Optional("lifecycle", PackWords.Lifecycles.Shape, "How far the rule has come; without it stable."),
        KeyShape.Optional("replaced-by", Shape.To(Referent.Rule), "The rule that took the place of a retired one."),
        KeyShape.Optional("derived-from", Shape.Text, "The rule that this one was made from, of this pack or of another: personalized-learning/devices-before-why."),
        KeyShape.Optional("areas", Shape.ListOf(Shape.To(Referent.Area)), "The areas that it is about."),
        KeyShape.Required("origin", PackWords.Origins.Shape, "Where it comes from."),
        KeyShape.Optional("explains", Shape.ListOf(Shape.To(Referent.Order)), "Order constraints that this rule tells better: when it fires, they are no findings of their own."),
        KeyShape.Optional("parameters", CommonKeys.Parameters, "The rule's own numbers."),
        KeyShape.Optional("applies-when", Shape.Condition, "Where the rule does not apply, it is never found."),
        KeyShape.Required("fires-when", Shape.Condition, "When it is found."),
        KeyShape.Required("message", Shape.Prose, "What was found." + Places),
        KeyShape.Sometimes("why", Shape.Prose, "Why it matters; drafts may do without." + Places),
        KeyShape.Sometimes("instead", Shape.Prose, "What to do about it; strengths and drafts may do without." + Places),
        KeyShape.Optional("leads-to", Shape.ListOf(Shape.To(Referent.Practice)), "The practices that answer it."),
        CommonKeys.Cites,
        CommonKeys.DisputedBy,
        AllowanceKeys.LintAllow);
}
