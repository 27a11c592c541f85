using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>What districts of one as-of date have in common: a district of which nothing is known, and practices of which only the status is. Nothing writes to it once made.</summary>
internal sealed class DayTemplate
{
    private readonly ImmutableArray<PracticeFacts> byStatus;

    internal DayTemplate(DistrictEvaluation evaluation, DateOnly asOf)
    {
        var index = evaluation.Plan.Index;
        Date = asOf;
        Nothing = Bind(index, DistrictState.Builder("nothing-known", asOf));
        Derived = Copy(Nothing);
        evaluation.Derive([Derived]);
        evaluation.WriteOrders(Derived);
        BlankPractice = PracticeFacts.Nothing(asOf.DayNumber);
        byStatus = [.. FactType.Status.Words.Select(word => WithStatus(index, word, asOf))];
    }

    internal DateOnly Date { get; }

    internal int AsOf => Nothing.AsOf;

    /// <summary>A district of which nothing is known.</summary>
    internal BoundDistrict Nothing { get; }

    /// <summary>The same with what the pack derives about it and with its order statuses.</summary>
    internal BoundDistrict Derived { get; }

    /// <summary>A practice that is named without a word about it: equal to none, and another object.</summary>
    internal PracticeFacts BlankPractice { get; }

    internal PracticeFacts OfStatus(int status) => byStatus[status];

    private static BoundDistrict Bind(PackIndex index, DistrictStateBuilder state) => DistrictBinder.Bind(state.Build(), index).GetValueOrThrow();

    /// <summary>What is not derived stays the same object in both.</summary>
    private static BoundDistrict Copy(BoundDistrict nothing) => nothing.With(
        new SubjectFacts { Areas = [.. nothing.District.Areas], Practices = [.. nothing.District.Practices], Indicators = nothing.District.Indicators }, []);

    private static PracticeFacts WithStatus(PackIndex index, string status, DateOnly asOf) => index.Pack.Practices.IsEmpty
        ? PracticeFacts.Nothing(asOf.DayNumber)
        : Bind(index, DistrictState.Builder("one-known", asOf).Practice(index.Pack.Practices[0].Id, status)).District.Practices[0];
}
