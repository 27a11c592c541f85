using Roadmap.Engine.Tests;
using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.NRules.Tests.Facts;

public sealed class FactChangesTests
{
    private static readonly RulePack Pack = Read(Practice("plan"), Rule("some-rule", "technology is known"));

    [Fact]
    public void Between_TheSameState_IsNothing()
    {
        var changes = Between(Describe, Describe);
        (changes.Retracted.Length, changes.Updated.Length, changes.Inserted.Length).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Between_TwoStates_IsWhatDiffers()
    {
        var changes = Between(Describe, district =>
        {
            district.History("technology", ("2020", "emerging"), ("2022", "developing"));
            district.Reading("buy-in", "40%", "teachers", "2026");
        });

        changes.Retracted.Should().ContainSingle().Which.Should().BeOfType<PracticeStanding>().Which.Practice.Should().Be("plan");
        changes.Updated.Should().ContainSingle().Which.Should().BeOfType<AreaStanding>().Which.History.Should().HaveCount(2);
        changes.Inserted.Should().BeEmpty();
    }

    [Fact]
    public void Between_ReadingsThatAreAlike_TellsThemApart()
    {
        var changes = Between(Describe, district =>
        {
            Describe(district);
            district.Reading("buy-in", "40%", "teachers", "2026");
        });

        changes.Inserted.Should().ContainSingle().Which.Should().BeOfType<IndicatorReading>().Which.Repeat.Should().Be(1);
    }

    [Fact]
    public void Between_FactsOfOneIdentity_IsRefused()
    {
        var plan = new PracticeStanding { District = "milton", Practice = "plan" };
        var compare = () => FactChanges.Between([plan, plan with { LedBy = "district" }], []);
        compare.Should().Throw<ArgumentException>();
    }

    private static void Describe(DistrictStateBuilder district) => district
        .History("technology", ("2020", "emerging"))
        .Practice("plan", "in-place")
        .Reading("buy-in", "40%", "teachers", "2026")
        .Build();

    private static FactChanges Between(Action<DistrictStateBuilder> before, Action<DistrictStateBuilder> after)
    {
        var rules = Pack.ToNRules();
        return FactChanges.Between(District(before).ToFacts(rules), District(after).ToFacts(rules));
    }
}
