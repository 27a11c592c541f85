using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>The words after <c>is</c> that are no value: what they are said of.</summary>
internal static class States
{
    internal const string Known = "known";
    internal const string Never = "never";
    internal const string Stale = "stale";
    internal const string Arrested = "arrested";
    internal const string Charted = "charted";
    internal const string Firing = "firing";

    private static readonly ImmutableArray<string> Own = [Known, Never, Stale, Arrested, Charted, Firing];

    internal static bool IsState(string word) => Own.Contains(word) || FactType.Order.IndexOf(word) >= 0;

    /// <summary>The states that can be asked of a fact of this kind and type, for suggestions.</summary>
    internal static IEnumerable<string> Of(FactSubjectKind kind, FactFacet facet, FactType type)
    {
        yield return Known;
        if (type.IsDate)
        {
            yield return Never;
        }

        if (facet == FactFacet.Value && OwnState(kind) is { } state)
        {
            yield return state;
        }
    }

    internal static bool CanBe(KeyForm form, string state) => Of(form.Kind, form.Facet, form.Type).Contains(state);

    /// <summary>Who can be in a state, in words.</summary>
    internal static string Owners(string state) => state switch
    {
        Never => "dates",
        Stale => "indicators",
        Arrested => "areas and practices",
        Charted => "tensions",
        Firing => "rules",
        _ => "order constraints",
    };

    /// <summary>The yes-no fact of a subject's own state.</summary>
    internal static KeyForm Facet(KeyForm bare, string state) => bare with
    {
        Type = FactType.YesNo,
        Facet = state switch
        {
            Stale => FactFacet.Stale,
            Arrested => FactFacet.Arrested,
            _ => FactFacet.Charted,
        },
        FacetWord = state,
    };

    internal static string? OwnState(FactSubjectKind kind) => kind switch
    {
        FactSubjectKind.Area or FactSubjectKind.Practice => Arrested,
        FactSubjectKind.Indicator => Stale,
        FactSubjectKind.Tension => Charted,
        _ => null,
    };
}
