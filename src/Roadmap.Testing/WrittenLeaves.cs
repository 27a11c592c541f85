using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Testing;

/// <summary>The leaves that a rule writes, each once: what its tests should show true and false.</summary>
internal static class WrittenLeaves
{
    internal static IEnumerable<LeafPlace> Of(Rule rule) =>
        rule.SeverityWhen.Select(other => other.When)
            .Append(rule.FiresWhen)
            .Concat(rule.AppliesWhen is { } applies ? [applies] : Array.Empty<Condition>())
            .SelectMany(Leaves)
            .Select(leaf => new LeafPlace(leaf.Place.File, leaf.Place.Line, leaf.Place.Column, leaf.Text))
            .DistinctBy(place => (place.File, place.Line, place.Column));

    private static IEnumerable<Leaf> Leaves(Condition condition) => condition switch
    {
        Leaf leaf => [leaf],
        AllCondition all => all.Children.SelectMany(Leaves),
        AnyCondition any => any.Children.SelectMany(Leaves),
        NoneCondition none => none.Children.SelectMany(Leaves),
        CountCondition count => count.Items.SelectMany(item => Leaves(item.Where)),
        SchoolsCondition schools => Leaves(schools.Where),
        _ => [],
    };
}
