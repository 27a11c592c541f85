using System.Collections.Frozen;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The words of the language of conditions, which no id may equal: a leaf that uses one of them as a name could be read in two ways.</summary>
internal static class ReservedWords
{
    private static readonly FrozenSet<string> Facets = FrozenSet.ToFrozenSet(
        [
            "started", "reached", "last-rise", "trend", "school-spread", "in-place-since", "planned-start", "stopped-on", "coverage", "actor", "led-by",
            "lowest", "highest", "spread", "observed", "methods", "roles", "response-rate", "lean", "named", "binding", "stage",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            .. Facets,
            .. FactType.Status.Words, .. FactType.Order.Words, .. FactType.Trend.Words, .. FactType.Binding.Words, .. FactType.Actor.Words,
            "known", "never", "stale", "arrested", "charted", "firing", "balanced",
            "is", "not", "or", "and", "at", "least", "less", "more", "most", "than", "fewer", "exactly", "between", "before", "after", "within", "of",
            "older", "newer", "includes", "lacks", "only", "as-of", "yes", "no", "true", "false", "null",
            "all", "any", "none", "count", "where", "key", "at-least", "at-most", "more-than", "fewer-than",
            "area", "areas", "practice", "practices", "indicator", "indicators", "tension", "tensions", "order", "orders", "school", "schools",
            "district", "program", "matches", "title", "missing",
            "day", "days", "week", "weeks", "month", "months", "year", "years",
        ],
        StringComparer.Ordinal);

    internal static bool Contains(string id) => Words.Contains(id);

    internal static bool IsFacet(string id) => Facets.Contains(id);
}
