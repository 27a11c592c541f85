using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>What a pack's header holds.</summary>
internal static class PackKeys
{
    internal static MappingShape Extension { get; } = new(
        "A pack that this one builds on.",
        KeyShape.Required("pack", Shape.Text, "The id of the pack."),
        KeyShape.Required("version", new ScalarShape(ScalarForm.VersionRange), "Which versions will do: 1.2.0 exactly, ^1.2 from 1.2 up to 2, ~1.2 from 1.2.0 up to 1.3."));

    internal static MappingShape Source { get; } = new(
        "A publication.",
        KeyShape.Required("title", Shape.Text, "Its title."),
        KeyShape.Optional("authors", Shape.Texts, "Who wrote it."),
        KeyShape.Optional("year", Shape.Number(1000, 9999), "When it appeared."),
        KeyShape.Optional("type", Shape.Text, "What it is: study, book, article."),
        KeyShape.Optional("publisher", Shape.Text, "Who published it."),
        KeyShape.Optional("url", new ScalarShape(ScalarForm.Address), "Where it can be read; http or https."),
        KeyShape.Optional("notes", Shape.Prose, "What a reader should know about it."));

    internal static MappingShape Pack { get; } = new(
        "The header of a pack: what it is, what it builds on, and what all of it shares.",
        Shape.Kind(DocumentKinds.Pack, "The header of a pack."),
        KeyShape.Required("id", Shape.Id, "The pack's id: lower-case words and digits joined by hyphens."),
        KeyShape.Required("version", new ScalarShape(ScalarForm.Version), "Three parts, 1.0.0. A change of meaning raises the first, an addition the second, wording the third."),
        KeyShape.Required("format", new WordShape([new WordMeaning(PackHeaderReader.Format, "The format of this version of Roadmap.")]), "The format that the pack is written in."),
        KeyShape.Required("title", Shape.Text, "The title for people."),
        KeyShape.Optional("summary", Shape.Prose, "What the pack is for."),
        KeyShape.Optional("extends", Shape.ListOf(Extension), "The packs that it builds on."),
        KeyShape.Sometimes("levels", new ListShape(Shape.Id, LevelReader.FewestLevels, LevelReader.MostLevels), "The level words, lowest first; they belong to the base when the pack extends one."),
        KeyShape.Sometimes("plateau", Shape.Duration, "No rise for this long counts as arrested; an area may have its own."),
        KeyShape.Optional("stages", new EntriesShape(Shape.Id, Shape.Duration), "The stages of a program, and how long after its start each begins; the first begins at once."),
        KeyShape.Optional("parameters", CommonKeys.Parameters, "Numbers that several documents use."),
        KeyShape.Optional("scoring", ScoringKeys.Scoring, "The weights of the diagnosis; what is left out keeps its value."),
        KeyShape.Optional("quick", new ListShape(Shape.To(Referent.Indicator), most: PackSettingsReader.MostQuick), "Indicators that already give a useful first reading, most useful first."),
        KeyShape.Optional("sources", new EntriesShape(Shape.Id, Source), "The publications that the pack rests on."),
        AllowanceKeys.LintAllow);
}
