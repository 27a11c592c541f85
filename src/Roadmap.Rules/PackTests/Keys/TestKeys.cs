using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.PackTests.Files;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.PackTests.Keys;

/// <summary>What tests hold.</summary>
internal static class TestKeys
{
    // A subject and what the case makes of it: a value, a list of readings or words, or a mapping as in a district file.
    private static readonly EntriesShape Given = new(
        Shape.Text,
        new EitherShape(Shape.Literal, Shape.ListOf(new EitherShape(Shape.Literal, DistrictKeys.GivenReading)), new EntriesShape(Shape.Text, new EitherShape(Shape.Literal, Shape.ListOf(new EitherShape(Shape.Literal, DistrictKeys.HistoryEntry))))));

    private static readonly ListShape Facts = Shape.ListOf(Shape.Text);

    private static readonly ListShape Practices = Shape.ListOf(Shape.To(Referent.Practice));

    internal static MappingShape Case { get; } = new(
        "One district, and what should be said of it.",
        KeyShape.Required("name", Shape.Text, "What the case shows; no two of one target have the same."),
        KeyShape.Required("expect", ExpectedWords.Rules.With(ExpectedWords.Practices, ExpectedWords.Orders), "What should come of it: words for a rule, for a practice or for an order constraint."),
        KeyShape.Optional("given", Given, "What is different from the district: technology: developing, shared-vision.started: 2026-03, X: missing, X: never."),
        KeyShape.Optional("because", Facts, "The outcome rests on these facts, among others."),
        KeyShape.Optional("asks-for", Facts, "These facts would settle it, among others."),
        KeyShape.Optional("message", Shape.Prose, "The message holds this text."),
        KeyShape.Optional("severity", PackWords.Severities.Shape, "The finding has this severity."),
        KeyShape.Optional("leads-to", Practices, "The finding leads to these practices, among others."),
        KeyShape.Optional("confidence", ExpectedWords.Confidence, "How well the finding is supported."),
        KeyShape.Optional("next", Practices, "The first leverage points, in this order."),
        KeyShape.Optional("plan", new EntriesShape(Shape.To(Referent.Practice), Shape.Date), "When practices start in the plan."));

    internal static MappingShape Test { get; } = new(
        "What a pack should say of districts that are made up.",
        Shape.Kind(DocumentKinds.Test, "One test."),
        KeyShape.Required("for", Shape.To(Referent.Rule, Referent.Practice, Referent.Order), "The rule, practice or order constraint that is tested."),
        KeyShape.Optional("as-of", Shape.Day, "The day; needed unless the district has one."),
        KeyShape.Optional("district", new EitherShape(Shape.Text, DistrictKeys.Inline), "A district file relative to tests/, or its content; left out, nothing is known."),
        KeyShape.Required("cases", new ListShape(Case, least: 1), "The cases."));
}
