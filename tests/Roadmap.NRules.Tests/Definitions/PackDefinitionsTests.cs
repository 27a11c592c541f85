using Roadmap.NRules;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.NRules.Tests.Definitions;

public sealed class PackDefinitionsTests
{
    private static readonly RoadmapRuleSet Rules = BuiltInPacks.PersonalizedLearning.ToNRules();

    [Fact]
    public void Definitions_OfThePack_AreTwoForEachRuleAndThoseThatWorkOutTheRest()
    {
        var names = Rules.Definitions.Select(definition => definition.Name).ToList();

        names.Should().OnlyHaveUniqueItems();
        names.Should().Contain(Rules.Pack.Rules.SelectMany(rule => new[] { rule.Id, $"{rule.Id} (undetermined)" })).And.Contain(["order", "derived, layer 1"]);
        Rules.Definitions.Should().OnlyContain(definition => definition.Tags.Contains("roadmap"));
    }

    [Fact]
    public void Definitions_AreFired_InTheOrderInWhichTheyReadEachOther()
    {
        int Priority(string name) => Rules.Definitions.Single(definition => definition.Name == name).Priority;

        Priority("derived, layer 1").Should().BeGreaterThan(Priority("order"));
        Priority("order").Should().BeGreaterThan(Priority(Rules.Pack.Rules[0].Id));
    }
}
