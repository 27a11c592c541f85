using System.Collections.Immutable;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Districts;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Ordering;

public sealed class CrossingFinderTests
{
    private const string Profile = """
        kind: order-profile
        id: listed
        title: As listed
        sequence: [[leadership, outreach], [technology]]
        cites: [study]
        """;

    [Fact]
    public void Find_LaterAreaCertainlyStartedFirst_IsACrossing() =>
        Crossings(district => district.History("leadership", ("2016-01-01", "emerging")).History("technology", ("2014-01-01", "emerging")).Area("leadership", "emerging").Area("technology", "emerging"))
            .Should().Equal(new AreaCrossing("listed", "leadership", "technology"));

    [Fact]
    public void Find_SameDay_IsNoCrossing() =>
        Crossings(district => district.History("leadership", ("2014-01-01", "emerging")).History("technology", ("2014-01-01", "emerging")).Area("leadership", "emerging").Area("technology", "emerging"))
            .Should().BeEmpty();

    [Fact]
    public void Find_MonthsThatOverlap_AreNotCertain() =>
        Crossings(district => district.History("leadership", ("2014", "emerging")).History("technology", ("2014-03", "emerging")).Area("leadership", "emerging").Area("technology", "emerging"))
            .Should().BeEmpty();

    [Fact]
    public void Find_EarlierAreaNeverStarted_IsACrossing() =>
        Crossings(district => district.Area("outreach", "absent").History("technology", ("2014-01-01", "emerging")).Area("technology", "emerging"))
            .Should().Equal(new AreaCrossing("listed", "outreach", "technology"));

    [Fact]
    public void Find_AreaOfWhichNothingIsKnown_IsNoCrossing() =>
        Crossings(district => district.History("technology", ("2014-01-01", "emerging")).Area("technology", "emerging")).Should().BeEmpty();

    [Fact]
    public void Find_AreasOfOneGroup_DoNotCross() =>
        Crossings(district => district.History("leadership", ("2014-01-01", "emerging")).History("outreach", ("2016-01-01", "emerging")).Area("leadership", "emerging").Area("outreach", "emerging"))
            .Should().BeEmpty();

    private static ImmutableArray<AreaCrossing> Crossings(Action<DistrictStateBuilder> describe) => PackText.Diagnose(Read(Profile), describe).Order.Crossings;
}
