using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Where the leaves of a tree are written.</summary>
internal static class LeafPlaces
{
    internal static ImmutableArray<SourcePlace> Of(ConditionSyntax syntax) => syntax switch
    {
        LeafSyntax leaf => [leaf.Place],
        GroupSyntax group => [.. group.Children.SelectMany(child => Of(child))],
        TallySyntax tally => [.. tally.Of.SelectMany(child => Of(child))],
        CountSyntax count => Of(count.Where),
        _ => [],
    };

    /// <summary>The leaf that a place lies in; the place itself when it is in none.</summary>
    internal static SourcePlace Around(SourcePlace place, ImmutableArray<SourcePlace> leaves) =>
        leaves.FirstOrDefault(leaf => leaf.Line == place.Line && leaf.Column <= place.Column && place.Column <= leaf.Column + leaf.Length) ?? place;
}
