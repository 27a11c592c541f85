using System.Collections.Immutable;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>The keys of the condition tree, of counts and of tallies: what they hold and what they mean.</summary>
internal static class ConditionKeys
{
    private static readonly ScalarShape Amount = new(ScalarForm.Literal);

    private static readonly ImmutableArray<KeyShape> Bounds =
    [
        KeyShape.Sometimes("at-least", Amount, "So many or more fit: a number, a share such as 50%, or a $parameter."),
        KeyShape.Sometimes("more-than", Amount, "More than so many fit: a number, a share such as 50%, or a $parameter."),
        KeyShape.Sometimes("at-most", Amount, "So many or fewer fit: a number, a share such as 50%, or a $parameter."),
        KeyShape.Sometimes("fewer-than", Amount, "Fewer than so many fit: a number, a share such as 50%, or a $parameter."),
        KeyShape.Sometimes("exactly", Amount, "Just so many fit: a number, a share such as 50%, or a $parameter."),
    ];

    /// <summary>The names of the bounds, in the order in which they are shown.</summary>
    internal static ImmutableArray<string> BoundNames { get; } = [.. Bounds.Select(bound => bound.Name)];

    /// <summary>What a count over things holds.</summary>
    internal static MappingShape Count { get; } = new(
        "How many of these fit \"where\".",
        [
            KeyShape.Optional("of", new EitherShape(Shape.Text, new ListShape(Shape.Text, least: 1)), "Which of them are counted: ids, an area, a type, or key. Without it: all."),
            .. Bounds,
            KeyShape.Required("where", Shape.Condition, "What has to hold of one of them; inside, it is called by its singular word: area >= developing."),
        ]);

    /// <summary>What a tally of conditions holds.</summary>
    internal static MappingShape Tally { get; } = new(
        "How many of these conditions are true.",
        KeyShape.Required("count", Amount, "How many: a number or a $parameter."),
        KeyShape.Required("of", Shape.Conditions, "The conditions of which so many are true."));

    /// <summary>The keys of the tree; a condition has one of them.</summary>
    internal static MappingShape Tree { get; } = new(
        "One key of the condition tree.",
        KeyShape.Sometimes("all", Shape.Conditions, "True when every part is true."),
        KeyShape.Sometimes("any", Shape.Conditions, "True when at least one part is true."),
        KeyShape.Sometimes("none", Shape.Conditions, "True when no part is true."),
        KeyShape.Sometimes("areas", Count, "Counts areas: { at-least: 3, where: [ area >= developing ] }."),
        KeyShape.Sometimes("practices", Count, "Counts practices: { of: technology, at-least: 50%, where: [ practice >= under-way ] }."),
        KeyShape.Sometimes("indicators", Count, "Counts indicators: { of: key, at-least: 1, where: [ indicator is stale ] }."),
        KeyShape.Sometimes("tensions", Count, "Counts tensions: { at-least: 1, where: [ tension is not charted ] }."),
        KeyShape.Sometimes("orders", Count, "Counts order constraints: { at-least: 1, where: [ order is inverted or skipped ] }."),
        KeyShape.Sometimes("schools", Count, "Counts the schools of the district; inside, an id means the school's own value."),
        KeyShape.Sometimes("at-least", Tally, "True when so many or more of some conditions are true: { count: 2, of: [ ... ] }."),
        KeyShape.Sometimes("at-most", Tally, "True when so many or fewer of some conditions are true: { count: 2, of: [ ... ] }."),
        KeyShape.Sometimes("exactly", Tally, "True when just so many of some conditions are true: { count: 2, of: [ ... ] }."));
}
