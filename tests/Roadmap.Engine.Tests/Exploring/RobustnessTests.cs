using Roadmap.Engine.Exploring;
using Roadmap.Engine.Tests.Evaluation;
using Roadmap.Engine.Tests.Samples;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Exploring;

public sealed class RobustnessTests
{
    [Theory]
    [InlineData("50%", 430, 570)] // the bound itself: as often below as above
    [InlineData("45%", 800, 880)] // one deviation below: 84 %
    [InlineData("60%", 10, 40)] // two deviations above: 2 %
    [InlineData("90%", 0, 0)]
    public void Finding_OnANumberWithAMargin_HoldsAsOftenAsTheBellCurveSays(string value, int atLeast, int atMost)
    {
        // A margin of 9.8 points is two deviations of 5 points to either side.
        var robustness = Assess("[ buy-in.families < 50% ]", district => district.Reading("buy-in", value, from: "families", date: "2026-05-01", margin: "9.8%"));

        Holds(robustness, "probe").Should().BeInRange(atLeast, atMost);
        robustness.Drawn.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Indicator = "buy-in", Source = UncertaintySource.Margin, Value = value, Spread = "5.0 points" });
    }

    [Theory]
    [InlineData(100, null, "4.9 points")] // sqrt(0.5 * 0.5 / 104)
    [InlineData(100, 200, "3.5 points")] // half of a group of 200 answered: the rest alone is left to chance
    [InlineData(96, 96, null)] // everybody answered
    public void Share_OfThoseWhoAnswered_HasTheErrorOfItsSample(int responses, int? invited, string? spread)
    {
        var robustness = Assess("[ buy-in.families < 50% ]", district => district.Reading("buy-in", "50%", from: "families", date: "2026-05-01", responses: responses, invited: invited));

        robustness.Drawn.Select(fact => fact.Spread).Should().Equal(spread is null ? [] : [spread]);
        robustness.Drawn.Select(fact => fact.Source).Should().AllBeEquivalentTo(UncertaintySource.Responses);
    }

    [Fact]
    public void ShareOfZero_IsNotTakenAsCertain()
    {
        var robustness = Assess("[ buy-in.families >= 5% ]", district => district.Reading("buy-in", "0%", from: "families", date: "2026-05-01", responses: 8));

        Holds(robustness, "probe").Should().BePositive();
    }

    [Fact]
    public void Roles_ThatToldDifferentThings_TakeTurns()
    {
        var robustness = Assess("[ buy-in < 50% ]", district => district
            .Reading("buy-in", "80%", from: "families", date: "2026-05-01")
            .Reading("buy-in", "20%", from: "teachers", date: "2026-05-01"));

        robustness.Drawn.Should().ContainSingle().Which.Source.Should().Be(UncertaintySource.Roles);
        Holds(robustness, "probe").Should().BeInRange(430, 570);
    }

    [Fact]
    public void Roles_WhoseWordIsStale_AreNotDrawn()
    {
        var robustness = Assess("[ buy-in < 50% ]", district => district
            .Reading("buy-in", "80%", from: "families", date: "2026-05-01")
            .Reading("buy-in", "20%", from: "teachers", date: "2020-05-01"));

        robustness.Drawn.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_Uncertain_StaysAsItIs()
    {
        var robustness = Assess("[ technology >= emerging ]", district => district.Area("technology", "emerging"));

        robustness.IsSteady.Should().BeTrue();
        robustness.SamePoints.Should().Be(robustness.Samples);
        robustness.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Points_OfASample_AreThoseOfItsDiagnosis()
    {
        var samples = new SampleDistricts();
        foreach (var file in SampleDistricts.Files())
        {
            var robustness = samples.Engine.Robustness(SampleDistricts.Load(file), new RobustnessOptions { Samples = 20 });
            var diagnosis = samples.Diagnose(file);
            robustness.Points.Select(point => point.Id).Should().Equal(diagnosis.LeveragePoints.Take(diagnosis.ShowFirst).Select(point => point.Id));
            robustness.Findings.Where(finding => finding.IsFound).Select(finding => finding.Id).Should().BeSubsetOf(diagnosis.Findings.Select(finding => finding.Id));
            robustness.Points.Where(point => point.SameRank > point.StaysFirst).Should().BeEmpty();
        }
    }

    [Fact]
    public void Robustness_OfTheSameSeed_IsTheSame()
    {
        var engine = new SampleDistricts().Engine;
        var state = SampleDistricts.Load("cedar-valley-fictitious.yaml");
        var options = new RobustnessOptions { Samples = 60, Seed = 5 };

        engine.Robustness(state, options).Findings.Should().Equal(engine.Robustness(state, options).Findings);
        engine.Robustness(state, options with { Seed = 6 }).Findings.Should().NotEqual(engine.Robustness(state, options).Findings);
    }

    [Fact]
    public void Reading_Added_LeavesTheNoiseOfTheOthers()
    {
        const string fires = "[ buy-in.families < 50% ]";
        void Families(DistrictStateBuilder district) => district.Reading("buy-in", "50%", from: "families", date: "2026-05-01", margin: "10%");

        var alone = Assess(fires, Families);
        var beside = Assess(fires, district =>
        {
            district.Reading("buy-in", "70%", from: "teachers", date: "2026-05-01", margin: "10%");
            Families(district);
        });

        Holds(beside, "probe").Should().Be(Holds(alone, "probe"));
    }

    [Fact]
    public void Diagnosis_AfterSampling_IsAsBefore()
    {
        var samples = new SampleDistricts();
        var state = SampleDistricts.Load("cedar-valley-fictitious.yaml");
        var before = samples.Engine.Diagnose(state).Findings.Select(finding => finding.Message).ToList();

        samples.Engine.Robustness(state, new RobustnessOptions { Samples = 10 });

        samples.Engine.Diagnose(state).Findings.Select(finding => finding.Message).Should().Equal(before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(RobustnessOptions.MostSamples + 1)]
    public void Samples_OutOfRange_AreRefused(int samples)
    {
        var make = () => new RobustnessOptions { Samples = samples };

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static int Holds(Robustness robustness, string rule) =>
        robustness.Findings.Where(finding => finding.Id == rule).Select(finding => finding.Holds).SingleOrDefault();

    private static Robustness Assess(string fires, Action<DistrictStateBuilder> describe) =>
        RoadmapEngine.Create(new Probe(fires).Pack).Robustness(Probe.District(describe));
}
