using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>What several documents of a pack hold in the same way.</summary>
internal static class CommonKeys
{
    /// <summary>The words of a fixed choice of the language, with what they mean.</summary>
    internal static WordShape Actors { get; } = Meaning(
        FactType.Actor,
        "The district as a whole.",
        "A school and its leaders.",
        "A teacher and a class.",
        "People outside the schools.",
        "Somebody from outside: a consultant, an agency.");

    internal static WordShape Statuses { get; } = Meaning(
        FactType.Status,
        "Known not to have begun.",
        "Not begun, and meant to.",
        "Begun.",
        "Done, and part of how things are.",
        "Begun once, and no longer done.");

    internal static MappingShape Citation { get; } = new(
        "A source, and where in it.",
        KeyShape.Required("source", Shape.To(Referent.Source), "The id of the source."),
        KeyShape.Optional("at", Shape.Text, "Where in the source."),
        KeyShape.Optional("says", Shape.Prose, "What it says there, in your own words."));

    internal static ListShape Citations { get; } = new(new EitherShape(Shape.To(Referent.Source), Citation));

    internal static KeyShape Cites { get; } = KeyShape.Optional("cites", Citations, "The sources that support this: ids, or { source, at, says }.");

    internal static KeyShape DisputedBy { get; } = KeyShape.Optional("disputed-by", Citations, "The sources that say otherwise.");

    internal static KeyShape Origin { get; } = KeyShape.Optional("origin", PackWords.Origins.Shape, "Where it comes from.");

    internal static MappingShape Parameter { get; } = new(
        "A number with a name, a reason and bounds; a condition refers to it as $name.",
        KeyShape.Required("type", new ScalarShape(ScalarForm.FactType), "percent, count, score, duration, level, date, yes-no, choice [..] or scale [..]."),
        KeyShape.Required("default", Shape.Literal, "Its value, until an override sets another."),
        KeyShape.Optional("means", Shape.Prose, "What it stands for."),
        KeyShape.Optional("ours", Shape.YesNo, "yes when no source gives this number; every rule that uses it then shows it in its message, {$name}."),
        Cites,
        KeyShape.Optional("min", Shape.Literal, "The least value that it may be set to."),
        KeyShape.Optional("max", Shape.Literal, "The greatest value that it may be set to."));

    internal static EntriesShape Parameters { get; } = new(Shape.Id, Parameter);

    private static WordShape Meaning(FactType type, params ReadOnlySpan<string> meanings)
    {
        var words = new WordMeaning[meanings.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new WordMeaning(type.Words[i], meanings[i]);
        }

        return new WordShape([.. words]);
    }
}
