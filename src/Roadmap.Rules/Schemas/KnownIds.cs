using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Schemas;

/// <summary>What references can name, with titles: nothing without a pack.</summary>
internal sealed class KnownIds
{
    private readonly ImmutableDictionary<Referent, ImmutableArray<WordMeaning>> known;

    private KnownIds(ImmutableDictionary<Referent, ImmutableArray<WordMeaning>> known) => this.known = known;

    internal static KnownIds None { get; } = new(ImmutableDictionary<Referent, ImmutableArray<WordMeaning>>.Empty);

    internal static KnownIds Of(RulePack pack) => new(new Dictionary<Referent, ImmutableArray<WordMeaning>>
    {
        [Referent.Area] = Words(pack.Areas, area => area.Id, area => area.Title),
        [Referent.Indicator] = Words(pack.Indicators, indicator => indicator.Id, indicator => indicator.Title),
        [Referent.Practice] = Words(pack.Practices, practice => practice.Id, practice => practice.Title),
        [Referent.Rule] = Words(pack.Rules, rule => rule.Id, rule => rule.Title),
        [Referent.Order] = Words(pack.Orders, order => order.Id, order => order.Title),
        [Referent.Tension] = Words(pack.Tensions, tension => tension.Id, tension => tension.Title),
        [Referent.Role] = Words(pack.Roles, role => role.Id, role => role.Title),
        [Referent.Method] = Words(pack.Methods, method => method.Id, method => method.Title),
        [Referent.Resource] = Words(pack.Resources, resource => resource.Id, resource => resource.Title),
        [Referent.ProfileAttribute] = Words(pack.Profile, attribute => attribute.Id, attribute => attribute.Title),
        [Referent.Source] = Words(pack.Sources, source => source.Id, source => source.Title),
        [Referent.Level] = [.. pack.Levels.Select((level, index) => new WordMeaning(level, $"Level {index + 1} of {pack.Levels.Length}, lowest first."))],
    }.ToImmutableDictionary());

    /// <summary>What a reference can name, in the order of its kinds and then of the pack.</summary>
    internal ImmutableArray<WordMeaning> For(ReferenceShape reference) => [.. reference.Kinds.SelectMany(kind => known.GetValueOrDefault(kind, []))];

    private static ImmutableArray<WordMeaning> Words<T>(ImmutableArray<T> items, Func<T, string> id, Func<T, string> title) =>
        [.. items.Select(item => new WordMeaning(id(item), title(item)))];
}
