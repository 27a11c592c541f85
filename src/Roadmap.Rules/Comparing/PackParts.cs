using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Comparing;

/// <summary>Takes a pack apart into what can be compared.</summary>
internal static class PackParts
{
    internal static ImmutableArray<Part> Of(RulePack pack) =>
    [
        Header(pack),
        .. pack.Rules.Select(rule => RuleParts.Of(rule, pack)),
        .. pack.Practices.Select(practice => PracticeParts.Of(practice, pack)),
        .. pack.Orders.Select(PracticeParts.Of),
        .. pack.Parameters.Select(OfParameter),
        .. pack.Areas.Select(area => VocabularyParts.Of(area, pack)),
        .. pack.Indicators.Select(indicator => VocabularyParts.Of(indicator, pack)),
        .. pack.Roles.Select(role => VocabularyParts.Of(PartKind.Role, role)),
        .. pack.Methods.Select(method => VocabularyParts.Of(PartKind.Method, method)),
        .. pack.Tensions.Select(VocabularyParts.Of),
        .. pack.Resources.Select(VocabularyParts.Of),
        .. pack.Profile.Select(VocabularyParts.Of),
        .. pack.OrderProfiles.Select(VocabularyParts.Of),
        .. pack.Sources.Select(VocabularyParts.Of),
    ];

    private static Part Header(RulePack pack) => new(
        PartKind.Pack,
        pack.Packs[^1].Id,
        pack.Title,
        null,
        [
            Trait.Words("title", pack.Title),
            Trait.Meaning("levels", pack.Levels),
            Trait.Meaning("plateau", pack.Plateau.ToString()),
            Trait.Meaning("stages", pack.Stages.Select(stage => $"{stage.Id}: {stage.After}")),
            Trait.Meaning("quick", pack.Quick),
            .. ScoringTraits(pack.Scoring),
        ]);

    private static IEnumerable<Trait> ScoringTraits(Scoring scoring) =>
    [
        Trait.Meaning("scoring points", Numbers(scoring.Points)),
        Trait.Meaning("scoring stall-factor", Trait.Number(scoring.StallFactor)),
        Trait.Meaning("scoring effects", Numbers(scoring.Effects)),
        Trait.Meaning("scoring evidence", Numbers(scoring.Evidence)),
        Trait.Meaning("scoring unknown-gap", Trait.Number(scoring.UnknownGap)),
        Trait.Meaning("scoring heals-root", Trait.Number(scoring.HealsRoot)),
        Trait.Meaning("scoring in-repair", Trait.Number(scoring.InRepair)),
        Trait.Meaning("scoring unlock-decay", Trait.Number(scoring.UnlockDecay)),
        Trait.Meaning("scoring unlock-most", Trait.Number(scoring.UnlockMost)),
        Trait.Meaning("scoring effort-weight", Trait.Number(scoring.EffortWeight)),
        Trait.Meaning("scoring unknown-effort", Trait.Number(scoring.UnknownEffort)),
        Trait.Meaning("scoring order-weights", Numbers(scoring.OrderWeights)),
        Trait.Meaning("scoring questions", Numbers([.. scoring.QuestionOrder, scoring.QuestionPractice])),
        Trait.Meaning("scoring show-first", scoring.ShowFirst.ToString(CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<string> Numbers(ImmutableArray<long> values) => values.Select(Trait.Number);

    private static Part OfParameter(Parameter parameter) => new(
        PartKind.Parameter,
        parameter.Name,
        parameter.Name,
        parameter.Place,
        [
            Trait.Meaning("type", parameter.Type.ToString()),
            Trait.Meaning("default", parameter.Text),
            Trait.Words("means", parameter.Means),
            Trait.Words("ours", parameter.IsOurs ? "yes" : null),
            Trait.Cites("cites", parameter.Cites),
        ]);
}
