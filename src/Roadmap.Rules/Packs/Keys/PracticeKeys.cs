using System.Collections.Immutable;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>What practices and order documents hold.</summary>
internal static class PracticeKeys
{
    private const string FirstMeans = "What comes first: an area at a level (leadership >= developing), a practice at a status (shared-vision is in-place), or an indicator against a value.";

    // What a need and an order document share.
    private static readonly ImmutableArray<KeyShape> Constraint =
    [
        KeyShape.Required("binding", PackWords.Bindings.Shape, "Whether the later thing waits."),
        KeyShape.Optional("tandem", Shape.Duration, "How long the first may trail the later one."),
        KeyShape.Required("because", Shape.Prose, "Why the order matters, for people."),
        KeyShape.Optional("heal-with", Shape.ListOf(Shape.To(Referent.Practice)), "The practices that mend it; without it the practice in first, or those that raise the area to that level."),
        KeyShape.Optional("severity", PackWords.Severities.Shape, "How much it matters when the order is broken."),
        CommonKeys.Cites,
        CommonKeys.DisputedBy,
        CommonKeys.Origin,
    ];

    internal static MappingShape Need { get; } = new(
        "A milestone that comes before the practice: an order constraint of its own.",
        [
            KeyShape.Required("first", Shape.Text, FirstMeans),
            .. Constraint,
            KeyShape.Optional("id", new ScalarShape(ScalarForm.OrderId), "The id of the constraint; without it practice/subject-of-first."),
            KeyShape.Optional("title", Shape.Text, "The title for people."),
        ]);

    internal static MappingShape Order { get; } = new(
        "Order that belongs to no single practice.",
        [
            Shape.Kind(DocumentKinds.Order, "One order constraint."),
            KeyShape.Required("id", new ScalarShape(ScalarForm.OrderId), "The id."),
            KeyShape.Required("title", Shape.Text, "The title for people."),
            KeyShape.Required("first", Shape.Text, FirstMeans),
            KeyShape.Required("then", Shape.Text, "What comes later, written in the same way."),
            .. Constraint,
            AllowanceKeys.LintAllow,
        ]);

    internal static MappingShape Evidence { get; } = new(
        "What a publication says of how well it works; shown, and never reckoned with beyond its band.",
        KeyShape.Required("source", Shape.To(Referent.Source), "The id of the source."),
        KeyShape.Required("band", PackWords.Bands.Shape, "How strong the evidence is, in words."),
        KeyShape.Optional("at", Shape.Text, "Where in the source."),
        KeyShape.Optional("figure", Shape.Prose, "The figure as it was published."),
        KeyShape.Optional("of", Shape.Prose, "Of whom the figure speaks."));

    private static EntriesShape Effort { get; } = new(Shape.To(Referent.Resource), Shape.Number(0, PracticeReader.MostUnits))
    {
        Beside = new MappingShape("How long it takes.", KeyShape.Optional("duration", Shape.Duration, "How long it takes until it is in place.")),
    };

    internal static MappingShape Practice { get; } = new(
        "Something that can be put in place: a possible leverage point.",
        Shape.Kind(DocumentKinds.Practice, "One practice."),
        KeyShape.Required("id", Shape.Id, "The id: lower-case words and digits joined by hyphens."),
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("area", Shape.To(Referent.Area), "The area that it belongs to."),
        KeyShape.Required("actor", CommonKeys.Actors, "Who does it."),
        KeyShape.Optional("summary", Shape.Prose, "What it is."),
        KeyShape.Optional("applies-when", Shape.Condition, "Where it does not apply, it is never recommended."),
        KeyShape.Optional("needs", Shape.ListOf(Need), "What comes first. Each is an order constraint of its own."),
        KeyShape.Sometimes("avoid-when", Shape.Condition, "When it would do harm; together with avoid-because."),
        KeyShape.Sometimes("avoid-because", Shape.Prose, "Why it would do harm then."),
        KeyShape.Optional("raises", new EntriesShape(Shape.To(Referent.Area), Shape.To(Referent.Level)), "The level that an area reaches through it."),
        KeyShape.Optional("effort", Effort, "How long it takes, and how much of any resource."),
        KeyShape.Optional("effects", new EntriesShape(Shape.To(Referent.Indicator), PackWords.Strengths.Shape), "The outcome indicators that it moves."),
        KeyShape.Optional("evidence", Shape.ListOf(Evidence), "What publications say of it."),
        KeyShape.Optional("first-steps", Shape.ListOf(Shape.Prose), "What to do on Monday."),
        KeyShape.Optional("in-place-when", Shape.Condition, "Gives the status in-place when the district file states none."),
        CommonKeys.Cites,
        CommonKeys.Origin,
        AllowanceKeys.LintAllow);
}
