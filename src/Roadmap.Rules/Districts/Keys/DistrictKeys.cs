using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Districts.Keys;

/// <summary>What district files hold. A key without a value says that something is not known.</summary>
internal static class DistrictKeys
{
    internal static MappingShape HistoryEntry { get; } = Blankable(
        "A day on which the level changed.",
        KeyShape.Required("date", Shape.Date, "When, as exactly as you know: a day, a month or a year."),
        KeyShape.Required("level", Shape.To(Referent.Level), "The level from then on."));

    internal static MappingShape Area { get; } = Blankable(
        "Where an area stands.",
        KeyShape.Optional("level", Shape.To(Referent.Level), "The level on the as-of date."),
        KeyShape.Optional("history", Shape.ListOf(HistoryEntry), "The days on which the level changed, oldest first; it ends in level."));

    internal static MappingShape Practice { get; } = Blankable(
        "How far a practice has come.",
        KeyShape.Optional("status", CommonKeys.Statuses, "How far it has come. A practice that is not in the file is unknown, which is not the same as not-started."),
        KeyShape.Optional("started", Shape.DateOrNever, "When it began, or never."),
        KeyShape.Optional("in-place-since", Shape.DateOrNever, "Since when it is in place, or never."),
        KeyShape.Optional("stopped-on", Shape.DateOrNever, "When it ended, or never."),
        KeyShape.Optional("planned-start", Shape.Date, "When it is meant to begin; may lie ahead."),
        KeyShape.Optional("coverage", Shape.Text, "How much of the district it reaches, in percent; it does not change the status."),
        KeyShape.Optional("led-by", CommonKeys.Actors, "Who leads it here."),
        KeyShape.Optional("expected", Shape.Duration, "How long it should take here; after that it counts as arrested."));

    // What is told of an indicator, whether the indicator stands beside it or elsewhere.
    private static readonly ImmutableArray<KeyShape> Told =
    [
        KeyShape.Optional("from", Shape.To(Referent.Role), "The role that told it; without it the first of the indicator."),
        KeyShape.Optional("value", new EitherShape(Shape.Literal, Shape.Texts), "As the indicator's type asks: 35%, 4, yes, a word, [a, b] for a set, a date or never."),
        KeyShape.Optional("method", Shape.To(Referent.Method), "How it was told."),
        KeyShape.Optional("date", Shape.Date, "When, as exactly as you know."),
        KeyShape.Optional("responses", Shape.Literal, "How many answered."),
        KeyShape.Optional("invited", Shape.Literal, "How many were asked."),
        KeyShape.Optional("margin", Shape.Literal, "How far the value may be off, in its own unit."),
    ];

    internal static MappingShape Reading { get; } = Blankable(
        "What a group of people told.",
        [KeyShape.Required("of", Shape.To(Referent.Indicator), "The indicator."), .. Told]);

    /// <summary>A reading of an indicator that stands before it, as in the facts of a test.</summary>
    internal static MappingShape GivenReading { get; } = Blankable("A reading with its circumstances.", Told);

    internal static MappingShape Tension { get; } = Blankable(
        "Where the district stands between two goods.",
        KeyShape.Optional("lean", Shape.Literal, "From 0, the first pole, to 100, the second."),
        KeyShape.Optional("named", Shape.YesNo, "yes when people speak of it openly."),
        KeyShape.Optional("anchored-to", Shape.Text, "What the district decides it by; with it and named: yes the tension is charted."));

    internal static MappingShape Program { get; } = Blankable(
        "The program as a whole.",
        KeyShape.Optional("started", Shape.DateOrNever, "When it began, or never."));

    internal static MappingShape Waiver { get; } = Blankable(
        "A finding that the district has decided to live with.",
        KeyShape.Required("finding", Shape.To(Referent.Rule, Referent.Order), "The id of the rule or order constraint."),
        KeyShape.Required("reason", Shape.Prose, "Why."),
        KeyShape.Optional("by", Shape.Text, "Who decided; no personal mail address."),
        KeyShape.Optional("until", Shape.Date, "To when it holds; without it, without end."));

    // What is said of a district and of a school alike.
    private static readonly ImmutableArray<KeyShape> Statements =
    [
        KeyShape.Optional("areas", Entries(Shape.To(Referent.Area), new EitherShape(Shape.To(Referent.Level), Area)), "Each area: a level, or { level, history }."),
        KeyShape.Optional("practices", Entries(Shape.To(Referent.Practice), new EitherShape(CommonKeys.Statuses, Practice)), "Each practice: a status, or { status, started, ... }."),
        KeyShape.Optional("readings", Shape.ListOf(Reading), "What was told of indicators."),
    ];

    internal static MappingShape School { get; } = Blankable(
        "One school, where it differs from the district or is told apart.",
        [
            KeyShape.Required("id", Shape.Id, "The id: lower-case words and digits joined by hyphens."),
            KeyShape.Optional("name", Shape.Text, "The name for people."),
            .. Statements,
        ]);

    // What a file says beyond its name and day; the shapes are the same ones for a district inside a test.
    private static readonly ImmutableArray<KeyShape> Facts =
    [
        KeyShape.Optional("program", Program, Program.Means),
        KeyShape.Optional("profile", Entries(Shape.To(Referent.ProfileAttribute), new EitherShape(Shape.Literal, Shape.Texts)), "What the pack's profile asks for."),
        .. Statements,
        KeyShape.Optional("targets", Entries(Shape.To(Referent.Area), Shape.To(Referent.Level)), "The level that an area aims at; without it the pack's."),
        KeyShape.Optional("tensions", Entries(Shape.To(Referent.Tension), Tension), "Where the district stands between two goods."),
        KeyShape.Optional("schools", Shape.ListOf(School), "The schools, as far as they are told apart."),
        KeyShape.Optional("waivers", Shape.ListOf(Waiver), "Findings that the district has decided to live with."),
        KeyShape.Optional("capacity", Entries(Shape.To(Referent.Resource), Shape.Literal), "How much of each resource there is in a year."),
        KeyShape.Optional("calendar", CalendarKeys.Calendar, "When things can begin."),
        KeyShape.Optional("commitments", Shape.ListOf(CalendarKeys.Commitment), "Starts that are promised."),
        KeyShape.Optional("goals", Shape.ListOf(CalendarKeys.Goal), "What should be reached by when."),
    ];

    /// <summary>A district file.</summary>
    internal static MappingShape Document { get; } = Blankable(
        "What is known of one district on one day. What is left out or left blank is not known.",
        [Shape.Kind(DocumentKinds.District, "A district file."), .. Body(KeyNeed.Required)]);

    /// <summary>A district inside a test, which may have its day from the test and needs no id.</summary>
    internal static MappingShape Inline { get; } = Blankable(
        "A district made up for a test.",
        [KeyShape.Optional("kind", new WordShape(new WordMeaning(DocumentKinds.District, "A district.")), "May be left out."), .. Body(KeyNeed.Optional)]);

    private static ImmutableArray<KeyShape> Body(KeyNeed identity) =>
    [
        new KeyShape("id", Shape.Id, identity, "The id: lower-case words and digits joined by hyphens."),
        KeyShape.Optional("name", Shape.Text, "The name for people; without it the id."),
        new KeyShape("as-of", Shape.Day, identity, "The day from which every date is judged; the clock is never read."),
        .. Facts,
    ];

    private static MappingShape Blankable(string means, params ImmutableArray<KeyShape> keys) => new(means, keys) { AllowsBlank = true };

    private static EntriesShape Entries(ValueShape key, ValueShape value) => new(key, value) { AllowsBlank = true };
}
