using System.Collections.Immutable;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>What an override may set of each kind of target.</summary>
internal static class OverrideKeys
{
    /// <summary>Every kind of thing that can be overridden, with the keys of its <c>set:</c>.</summary>
    internal static ImmutableArray<(IdKind Kind, ImmutableArray<string> Keys)> Settable { get; } =
    [
        (IdKind.Rule, ["title", "severity", "message", "why", "instead", DeclaredOverride.ParametersKey]),
        (IdKind.Practice, ["title", "summary", "avoid-because"]),
        (IdKind.Order, ["title", "severity", "because"]),
        (IdKind.Indicator, ["title", "ask", "fresh-for", "moves-by", "target"]),
        (IdKind.Parameter, ["default"]),
    ];

    /// <summary>The keys of <c>set:</c>; null when this kind of thing cannot be overridden.</summary>
    internal static ImmutableArray<string>? For(IdKind kind) =>
        Settable.FirstOrDefault(target => target.Kind == kind) is { Keys: { IsDefault: false } keys } ? keys : null;

    /// <summary>True when a key of a target holds logic, which no override rewrites.</summary>
    internal static bool IsLogic(string key) =>
        key is "fires-when" or "applies-when" or "avoid-when" or "in-place-when" or "severity-when" or "level-when" or "needs" or "first" or "then";
}
