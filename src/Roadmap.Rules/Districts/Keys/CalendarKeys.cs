using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Districts.Keys;

/// <summary>What a district's calendar, promises and goals hold.</summary>
internal static class CalendarKeys
{
    /// <summary>The steps in which a calendar plans.</summary>
    internal static WordTable<CalendarStep> Steps { get; } = new(
        ("month", CalendarStep.Month, "Things begin at the start of a month."),
        ("term", CalendarStep.Term, "Things begin at the start of a term."));

    internal static MappingShape Term { get; } = new(
        "A term of the school year.",
        KeyShape.Required("name", Shape.Text, "Its name."),
        KeyShape.Required("from", Shape.Day, "Its first day."),
        KeyShape.Required("to", Shape.Day, "Its last day."));

    internal static MappingShape Closed { get; } = new(
        "Days on which something cannot begin.",
        KeyShape.Required("from", Shape.Day, "The first day."),
        KeyShape.Required("to", Shape.Day, "The last day."),
        KeyShape.Optional("for", Shape.Text, "For what it is closed; without it for everything."),
        KeyShape.Optional("because", Shape.Prose, "Why."));

    internal static MappingShape Calendar { get; } = new(
        "When things can begin.",
        KeyShape.Optional("start", Shape.Day, "The first day of the plan."),
        KeyShape.Optional("step", Steps.Shape, "In what steps it plans."),
        KeyShape.Optional("horizon", Shape.Duration, "How far ahead it looks."),
        KeyShape.Optional("year-starts", Shape.Day, "A day on which a year of capacity begins; without it the start."),
        KeyShape.Optional("terms", Shape.ListOf(Term), "The terms, earliest first."),
        KeyShape.Optional("closed", Shape.ListOf(Closed), "Days on which something cannot begin."))
    { AllowsBlank = true };

    internal static MappingShape Commitment { get; } = new(
        "A start that is promised.",
        KeyShape.Required("practice", Shape.To(Referent.Practice), "The practice."),
        KeyShape.Required("starts", Shape.Date, "When it begins."));

    internal static MappingShape Goal { get; } = new(
        "What should be reached by when.",
        KeyShape.Required("reach", Shape.Text, "An area at a level, a practice at a status, or an indicator against a value: shared-vision is in-place."),
        KeyShape.Required("by", Shape.Date, "By when."));
}
