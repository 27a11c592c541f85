using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>What the documents of a pack's vocabulary hold.</summary>
internal static class VocabularyKeys
{
    private static readonly EntriesShape LooksLike = new(Shape.To(Referent.Level), Shape.Prose);

    internal static MappingShape Area { get; } = new(
        "One area of change.",
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("looks-like", LooksLike, "What each level looks like, so that two people give the same level."),
        KeyShape.Optional("target", Shape.To(Referent.Level), "The level to aim at; without it the top level."),
        KeyShape.Optional("plateau", Shape.Duration, "No rise for this long counts as arrested here."),
        KeyShape.Optional("level-when", new EntriesShape(Shape.To(Referent.Level), Shape.Condition), "Gives the level when the district file states none: a level needs its own conditions and those below it."),
        CommonKeys.Cites,
        CommonKeys.Origin);

    internal static MappingShape Indicator { get; } = new(
        "Something that people can tell about a district.",
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("type", new ScalarShape(ScalarForm.FactType), "level, percent, count, score, yes-no, status, date, deadline, choice [a, b], scale [low, high], set of roles or set of [a, b]."),
        KeyShape.Required("from", new ListShape(Shape.To(Referent.Role), least: 1), "The roles that can tell it, the one to believe first in front."),
        KeyShape.Optional("area", Shape.To(Referent.Area), "The area that it belongs to; without it the whole program."),
        KeyShape.Optional("fresh-for", Shape.Duration, "An older reading is stale; without it a reading stays fresh."),
        KeyShape.Optional("moves-by", Shape.Literal, "A smaller difference is flat, and two readings that close agree."),
        KeyShape.Optional("ask", Shape.Prose, "The question that brings the value."),
        KeyShape.Optional("key", Shape.YesNo, "yes when it belongs to the indicators that conditions count as key."),
        KeyShape.Optional("target", Shape.Literal, "The value to aim at, for the gap of an outcome."),
        KeyShape.Sometimes("looks-like", LooksLike, "What each level looks like; needed for the type level."),
        CommonKeys.Cites,
        CommonKeys.Origin);

    internal static MappingShape Word { get; } = new(
        "A role or a method.",
        KeyShape.Required("title", Shape.Text, "The title for people."));

    internal static MappingShape Tension { get; } = new(
        "Two goods that pull in different directions. Leaning is no fault; not having charted it is.",
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("poles", new EntriesShape(Shape.Id, Shape.Prose) { Count = 2 }, "The two poles, each with what it is good for; a lean of 0 is the first."),
        KeyShape.Optional("path", Shape.Prose, "A way to hold both."),
        CommonKeys.Cites,
        CommonKeys.Origin);

    internal static MappingShape Resource { get; } = new(
        "Something that practices use up.",
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("unit", Shape.Text, "What it is counted in."),
        KeyShape.Required("per", PackWords.Periods.Shape, "The time over which it is counted."));

    internal static MappingShape Attribute { get; } = new(
        "Something that a district says of itself; conditions read it as district.id.",
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("type", new ScalarShape(ScalarForm.FactType), "level, percent, count, score, yes-no, date, deadline, choice [a, b], scale [low, high] or set of [a, b]."),
        KeyShape.Optional("ask", Shape.Prose, "The question that brings the value."));

    internal static MappingShape OrderProfile { get; } = new(
        "An order in which areas come, as somebody observed or advises it.",
        Shape.Kind(DocumentKinds.OrderProfile, "An order of areas to compare a district with."),
        KeyShape.Required("id", Shape.Id, "The id."),
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Required("sequence", Shape.ListOf(new EitherShape(Shape.To(Referent.Area), Shape.ListOf(Shape.To(Referent.Area)))), "Areas, or lists of areas that come together, first to last."),
        CommonKeys.Cites,
        CommonKeys.Origin,
        AllowanceKeys.LintAllow);

    internal static MappingShape Areas { get; } = Document(DocumentKinds.Areas, "The areas of change, in the order in which they are shown.", Area);

    internal static MappingShape Indicators { get; } = Document(DocumentKinds.Indicators, "What people can tell about a district.", Indicator);

    internal static MappingShape Roles { get; } = Document(DocumentKinds.Roles, "Who can tell something.", Word);

    internal static MappingShape Methods { get; } = Document(DocumentKinds.Methods, "How something was told; of two readings of one day the method that stands first speaks.", Word);

    internal static MappingShape Tensions { get; } = Document(DocumentKinds.Tensions, "Goods that pull in different directions.", Tension);

    internal static MappingShape Resources { get; } = Document(DocumentKinds.Resources, "What practices use up.", Resource);

    internal static MappingShape Profile { get; } = Document(DocumentKinds.Profile, "What a district says of itself.", Attribute);

    /// <summary>The document of a kind that holds entries under the word of its kind.</summary>
    internal static MappingShape Of(string kind) => kind switch
    {
        DocumentKinds.Areas => Areas,
        DocumentKinds.Indicators => Indicators,
        DocumentKinds.Roles => Roles,
        DocumentKinds.Methods => Methods,
        DocumentKinds.Tensions => Tensions,
        DocumentKinds.Resources => Resources,
        DocumentKinds.Profile => Profile,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No document of this kind holds entries."),
    };

    private static MappingShape Document(string kind, string means, MappingShape entry) => new(
        means,
        Shape.Kind(kind, means),
        KeyShape.Required(kind, new EntriesShape(Shape.Id, entry), "Each id with what belongs to it."),
        AllowanceKeys.LintAllow);
}
