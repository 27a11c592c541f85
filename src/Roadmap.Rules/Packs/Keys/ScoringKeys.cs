using System.Collections.Immutable;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>The weights of the diagnosis.</summary>
internal static class ScoringKeys
{
    /// <summary>No weight is above this.</summary>
    internal const int MostPoints = 1000;

    private const int MostShown = 100;

    internal static MappingShape Points { get; } = Weights("Points of a finding, by its severity.", PackWords.Severities.Shape);

    internal static MappingShape Effects { get; } = Weights("Points of an effect on an outcome, by its strength.", PackWords.Strengths.Shape, -MostPoints);

    internal static MappingShape Evidence { get; } = Weights("What an effect counts for, by the band of its evidence.", PackWords.Bands.Shape);

    internal static MappingShape OrderWeights { get; } = Weights("What a constraint counts for in the index of order, by its binding.", PackWords.Bindings.Shape);

    internal static MappingShape Questions { get; } = new(
        "What a question is worth for what it may settle.",
        KeyShape.Optional("order-required", Weight, "A required constraint."),
        KeyShape.Optional("order-advised", Weight, "An advised constraint."),
        KeyShape.Optional("practice", Weight, "A practice that may be the next step."));

    internal static MappingShape Scoring { get; } = new(
        "The weights of the diagnosis.",
        KeyShape.Optional("points", Points, Points.Means),
        KeyShape.Optional("stall-factor", Weight, "A stall counts so many times as much."),
        KeyShape.Optional("effects", Effects, Effects.Means),
        KeyShape.Optional("evidence", Evidence, Evidence.Means),
        KeyShape.Optional("unknown-gap", Share, "The gap of an outcome that nobody told."),
        KeyShape.Optional("heals-root", Weight, "Points for healing the root of what came in the wrong order."),
        KeyShape.Optional("in-repair", Weight, "Points for being part of the repair."),
        KeyShape.Optional("unlock-decay", Share, "What a practice one step further away counts for."),
        KeyShape.Optional("unlock-most", Weight, "The most that opening the way to others counts for."),
        KeyShape.Optional("effort-weight", Weight, "What a whole year's capacity costs in points."),
        KeyShape.Optional("unknown-effort", Share, "The effort of a practice that does not say it."),
        KeyShape.Optional("order-weights", OrderWeights, OrderWeights.Means),
        KeyShape.Optional("questions", Questions, Questions.Means),
        KeyShape.Optional("show-first", Shape.Number(1, MostShown), "How many next steps are told in full."));

    private static ScalarShape Weight => Shape.Number(0, MostPoints);

    private static ScalarShape Share => Shape.Number(0, 1);

    private static MappingShape Weights(string means, WordShape words, int least = 0) =>
        new(means, [.. words.Meanings.Select(word => KeyShape.Optional(word.Word, Shape.Number(least, MostPoints), word.Means))]);
}
