using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Where each id stands in the lists of a pack.</summary>
internal sealed class PackIndex
{
    internal PackIndex(RulePack pack)
    {
        Pack = pack;
        Areas = Ordinals(pack.Areas, area => area.Id);
        Practices = Ordinals(pack.Practices, practice => practice.Id);
        Indicators = Ordinals(pack.Indicators, indicator => indicator.Id);
        Tensions = Ordinals(pack.Tensions, tension => tension.Id);
        Orders = Ordinals(pack.Orders, order => order.Id);
        Rules = Ordinals(pack.Rules, rule => rule.Id);
        Profile = Ordinals(pack.Profile, attribute => attribute.Id);
        Roles = Ordinals(pack.Roles, role => role.Id);
        Methods = Ordinals(pack.Methods, method => method.Id);
        Resources = Ordinals(pack.Resources, resource => resource.Id);
        LevelType = pack.LevelType;
        Cells = new FactCells(this);
        Milestones = [.. pack.Orders.Select(order => (MilestoneCells.Of(order.First, Cells), MilestoneCells.Of(order.Then, Cells)))];
        TellingRoles = [.. pack.Indicators.Select(indicator => indicator.From.Select(role => Roles[role]).ToImmutableArray())];
    }

    internal RulePack Pack { get; }

    internal FactType LevelType { get; }

    /// <summary>The facts that the pack names.</summary>
    internal FactCells Cells { get; }

    /// <summary>For each order constraint what is asked about its two milestones.</summary>
    internal ImmutableArray<(MilestoneCells First, MilestoneCells Then)> Milestones { get; }

    /// <summary>For each indicator the places of the roles that can tell it, in the order it lists them.</summary>
    internal ImmutableArray<ImmutableArray<int>> TellingRoles { get; }

    internal FrozenDictionary<string, int> Areas { get; }

    internal FrozenDictionary<string, int> Practices { get; }

    internal FrozenDictionary<string, int> Indicators { get; }

    internal FrozenDictionary<string, int> Tensions { get; }

    internal FrozenDictionary<string, int> Orders { get; }

    internal FrozenDictionary<string, int> Rules { get; }

    internal FrozenDictionary<string, int> Profile { get; }

    internal FrozenDictionary<string, int> Roles { get; }

    internal FrozenDictionary<string, int> Methods { get; }

    internal FrozenDictionary<string, int> Resources { get; }

    /// <summary>True for a practice that the district as a whole carries: a school has no state of its own in it.</summary>
    internal bool IsOfDistrict(int practice) => string.Equals(Pack.Practices[practice].Actor, FactType.Actor.Words[0], StringComparison.Ordinal);

    private static FrozenDictionary<string, int> Ordinals<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.Select((item, ordinal) => (id: id(item), ordinal)).ToFrozenDictionary(pair => pair.id, pair => pair.ordinal, StringComparer.Ordinal);
}
