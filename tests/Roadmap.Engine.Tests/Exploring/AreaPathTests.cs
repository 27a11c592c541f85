using Roadmap.Engine.Exploring;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Exploring;

public sealed class AreaPathTests
{
    private static readonly RoadmapEngine Engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    [Fact]
    public void Paths_OfDatedLevels_AreInOrderAtTheirOwnPrecision()
    {
        var path = Path("technology: { level: developing, history: [ { date: 2020-08-24, level: emerging }, { date: 2021-08, level: developing } ] }", "technology");

        path.Steps.Select(step => (step.Level, step.On)).Should().Equal(("emerging", "2020-08-24"), ("developing", "2021-08"));
        path.Steps[1].Earliest.Should().Be(new DateOnly(2021, 8, 1));
        path.Steps[1].Latest.Should().Be(new DateOnly(2021, 8, 31));
        path.Began!.On.Should().Be("2020-08-24");
    }

    [Fact]
    public void Paths_OfALevelWithoutADate_HaveBegunNobodyKnowsWhen()
    {
        var path = Path("technology: developing", "technology");

        path.Steps.Should().BeEmpty();
        path.Began!.On.Should().BeNull();
        path.Began.Earliest.Should().BeNull();
    }

    [Fact]
    public void Paths_OfTheLowestLevel_HaveNotBegun() => Path("technology: absent", "technology").Began.Should().BeNull();

    [Fact]
    public void Paths_OfAnAreaNobodySpeaksOf_AreEmpty()
    {
        var path = Path("technology: absent", "leadership");

        path.Steps.Should().BeEmpty();
        path.Began.Should().BeNull();
    }

    [Fact]
    public void Paths_OfAFirstRecordAboveTheFirstLevel_BeganByThatDay() =>
        Path("technology: { level: developing, history: [ { date: 2021-08-03, level: developing } ] }", "technology").Began!.On.Should().Be("by 2021-08-03");

    private static AreaPath Path(string areas, string area)
    {
        var text = $"kind: district\nid: one\nname: One\nas-of: 2026-06-30\nareas:\n  {areas}\n";
        return Engine.Paths(DistrictState.TryRead(new PackFile("one.yaml", text)).GetValueOrThrow()).Single(path => path.Area == area);
    }
}
