using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>The keys that a condition can have in YAML, and the word for one item of a count.</summary>
internal static class TreeKeys
{
    internal static FrozenDictionary<string, CountedKind> Counted { get; } =
        Enum.GetValues<CountedKind>().ToFrozenDictionary(Plural, StringComparer.Ordinal);

    internal static FrozenDictionary<string, CountComparison> Bounds { get; } = new Dictionary<string, CountComparison>(StringComparer.Ordinal)
    {
        ["at-least"] = CountComparison.AtLeast,
        ["more-than"] = CountComparison.MoreThan,
        ["at-most"] = CountComparison.AtMost,
        ["fewer-than"] = CountComparison.FewerThan,
        ["exactly"] = CountComparison.Exactly,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static ImmutableArray<string> BoundNames => ConditionKeys.BoundNames;

    /// <summary>The bounds that a list of conditions can have.</summary>
    internal static ImmutableArray<string> Tallies { get; } =
        [.. ConditionKeys.Tree.Keys.Where(key => key.Value == ConditionKeys.Tally).Select(key => key.Name)];

    internal static ImmutableArray<string> All { get; } = [.. ConditionKeys.Tree.Names];

    internal static string Plural(CountedKind counted) => counted switch
    {
        CountedKind.Areas => "areas",
        CountedKind.Practices => "practices",
        CountedKind.Indicators => "indicators",
        CountedKind.Tensions => "tensions",
        CountedKind.Orders => "orders",
        _ => "schools",
    };

    /// <summary>The word that stands for the item inside <c>where</c>.</summary>
    internal static string Item(CountedKind counted) => Plural(counted)[..^1];
}
