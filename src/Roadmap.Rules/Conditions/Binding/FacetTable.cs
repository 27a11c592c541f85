using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Every facet of the language, by kind of subject. <c>lowest</c> and <c>highest</c> are not values and stand in <see cref="RoleEnd"/>.</summary>
internal static class FacetTable
{
    internal const string Reached = "reached";

    private static readonly ImmutableArray<Facet> Facets =
    [
        new(FactSubjectKind.Area, "started", FactFacet.Started, Always(FactType.Date)),
        new(FactSubjectKind.Area, Reached, FactFacet.Reached, Always(FactType.Date)),
        new(FactSubjectKind.Area, "last-rise", FactFacet.LastRise, Always(FactType.Date)),
        new(FactSubjectKind.Area, "trend", FactFacet.Trend, Always(FactType.Trend)),
        new(FactSubjectKind.Area, "school-spread", FactFacet.SchoolSpread, Difference),
        new(FactSubjectKind.Practice, "started", FactFacet.Started, Always(FactType.Date)),
        new(FactSubjectKind.Practice, "in-place-since", FactFacet.InPlaceSince, Always(FactType.Date)),
        new(FactSubjectKind.Practice, "planned-start", FactFacet.PlannedStart, Always(FactType.Deadline)),
        new(FactSubjectKind.Practice, "stopped-on", FactFacet.StoppedOn, Always(FactType.Date)),
        new(FactSubjectKind.Practice, "coverage", FactFacet.Coverage, Always(FactType.Percent)),
        new(FactSubjectKind.Practice, "actor", FactFacet.Actor, Always(FactType.Actor)),
        new(FactSubjectKind.Practice, "led-by", FactFacet.LedBy, Always(FactType.Actor)),
        new(FactSubjectKind.Indicator, "spread", FactFacet.Spread, Difference),
        new(FactSubjectKind.Indicator, "observed", FactFacet.Observed, Always(FactType.Date)),
        new(FactSubjectKind.Indicator, Reached, FactFacet.Reached, type => type.Kind == FactTypeKind.Level ? FactType.Date : null),
        new(FactSubjectKind.Indicator, "trend", FactFacet.Trend, type => type.IsOrdered ? FactType.Trend : null),
        new(FactSubjectKind.Indicator, "methods", FactFacet.Methods, Always(FactType.Count)),
        new(FactSubjectKind.Indicator, "roles", FactFacet.Roles, Always(FactType.Count)),
        new(FactSubjectKind.Indicator, "response-rate", FactFacet.ResponseRate, Always(FactType.Percent)),
        new(FactSubjectKind.Indicator, "school-spread", FactFacet.SchoolSpread, Difference),
        new(FactSubjectKind.Tension, "lean", FactFacet.Lean, Always(FactType.Score)),
        new(FactSubjectKind.Tension, "named", FactFacet.Named, Always(FactType.YesNo)),
        new(FactSubjectKind.Order, "binding", FactFacet.Binding, Always(FactType.Binding)),
        new(FactSubjectKind.Program, "started", FactFacet.Started, Always(FactType.Date)),
    ];

    internal static Facet? Find(FactSubjectKind kind, string word) =>
        Facets.FirstOrDefault(facet => facet.Kind == kind && string.Equals(facet.Word, word, StringComparison.Ordinal));

    internal static ImmutableArray<string> WordsOf(FactSubjectKind kind) =>
        [.. Facets.Where(facet => facet.Kind == kind).Select(facet => facet.Word)];

    /// <summary>The kinds that have a facet of this word.</summary>
    internal static ImmutableArray<FactSubjectKind> KindsWith(string word) =>
        [.. Facets.Where(facet => string.Equals(facet.Word, word, StringComparison.Ordinal)).Select(facet => facet.Kind)];

    /// <summary>Facets over all roles have no role before them.</summary>
    internal static bool TakesRole(FactFacet facet) => facet is not (FactFacet.Spread or FactFacet.Roles);

    private static Func<FactType, FactType?> Always(FactType type) => _ => type;

    /// <summary>Numbers differ in their own unit, levels and scales by a count of steps.</summary>
    private static FactType? Difference(FactType type) =>
        type.IsNumber ? type : type.Kind is FactTypeKind.Level or FactTypeKind.Scale ? FactType.Count : null;
}
