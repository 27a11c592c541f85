using System.Diagnostics;
using System.Diagnostics.Metrics;
using Roadmap.Engine.Telemetry;
using Roadmap.Engine.Tests.DependencyInjection;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Telemetry;

/// <summary>Tests in this collection run one after the other: whoever listens is heard by the whole process.</summary>
[Collection("telemetry")]
public sealed class EngineWatchTests
{
    private static readonly RulePack Pack = PackText.Read(PackText.Rule("told", "technology is known"));

    [Fact]
    public void Begin_NobodyListens_IsNothingAndAllocatesNothing()
    {
        using var meter = new Meter("unheard");
        var watch = new EngineWatch(Pack, new EngineInstruments(meter), TimeProvider.System);
        watch.Begin("warm").Should().BeNull();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            using var call = watch.Begin("call");
            call?.Diagnosed([]);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Diagnose_SomebodyListens_CountsByPackOutcomeSeverityAndKind()
    {
        using var observed = new ObservedHost();

        observed.Engine.Diagnose(EngineHost.District);
        observed.Engine.TryDiagnose(ObservedHost.Bad);
        _ = observed.Engine.DiagnoseAll([EngineHost.District, EngineHost.District, ObservedHost.Bad]).ToList();

        var diagnoses = observed.Measured.Of("roadmap.diagnoses").ToList();
        diagnoses.Should().OnlyContain(one => one.Value == 1 && one.Tags["roadmap.pack.id"] == "small" && one.Tags["roadmap.pack.version"] == "1.0.0");
        diagnoses.Select(one => one.Tags["roadmap.outcome"]).Should().Equal("made", "refused", "made", "made", "refused");
        observed.Measured.Of("roadmap.findings").Should().HaveCount(3)
            .And.OnlyContain(one => one.Value == 1 && one.Tags["roadmap.finding.severity"] == "medium" && one.Tags["roadmap.finding.kind"] == "gap");
        observed.Measured.Of("roadmap.undetermined").Select(one => one.Value).Should().Equal(0, 0, 0);
        observed.Measured.Of("roadmap.diagnosis.duration").Should().HaveCount(2);
        observed.Measured.Of("roadmap.diagnosis.block.duration").Should().HaveCount(1);
    }

    [Fact]
    public void Diagnose_RulesAboutWhichTooLittleIsKnown_AreCounted()
    {
        using var measured = new Measurements();
        var pack = PackText.Read(PackText.Rule("one", "technology >= developing"), PackText.Rule("two", "leadership >= developing"), PackText.Rule("three", "outreach >= developing"));
        var engine = RoadmapEngine.Create(pack, EngineInstruments.From(measured), TimeProvider.System);

        var diagnosis = engine.Diagnose(EngineHost.District);

        measured.Of("roadmap.undetermined").Should().ContainSingle().Which.Value.Should().Be(2).And.Be(diagnosis.Undetermined.Length);
    }

    [Fact]
    public void Diagnose_Activity_SaysWhichPackAndHowMuch()
    {
        using var observed = new ObservedHost();

        observed.Engine.Diagnose(EngineHost.District);
        observed.Engine.TryDiagnose(ObservedHost.Bad);

        var mine = observed.Activities.Where(activity => Equals(activity.GetTagItem("roadmap.pack.hash"), observed.Hash)).ToList();
        mine.Select(activity => activity.OperationName).Should().Equal("roadmap.diagnose", "roadmap.diagnose");
        mine[0].GetTagItem("roadmap.findings").Should().Be(1);
        mine[0].GetTagItem("roadmap.outcome").Should().Be("made");
        mine[0].Status.Should().Be(ActivityStatusCode.Unset);
        mine[1].GetTagItem("roadmap.outcome").Should().Be("refused");
        mine[1].GetTagItem("roadmap.problems").Should().Be(1);
        mine[1].Status.Should().Be(ActivityStatusCode.Error);
    }

    [Fact]
    public void Reload_Outcomes_AreCounted()
    {
        using var observed = new ObservedHost();
        _ = observed.Engine;

        observed.ChangeTo(2);
        observed.Tell();
        observed.Break();

        var reloads = observed.Measured.Of("roadmap.pack.reloads").ToList();
        reloads.Select(one => one.Tags["roadmap.outcome"]).Should().Equal("swapped", "unchanged", "refused");
        reloads.Should().OnlyContain(one => one.Value == 1 && one.Tags["roadmap.engine.name"] == "default");
        observed.Measured.Of("roadmap.pack.reload.duration").Should().HaveCount(3);
    }

    [Fact]
    public void Diagnose_NothingMeasured_NamesADistrict()
    {
        using var observed = new ObservedHost().DoEverything();

        var said = observed.Activities.Where(activity => Equals(activity.GetTagItem("roadmap.pack.id"), "small")).SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Value}")
            .Concat(observed.Measured.Taken.SelectMany(taken => taken.Tags.Values))
            .Concat(observed.Log.Entries.Select(entry => entry.Text));
        said.Should().NotBeEmpty().And.NotContain(text => text.Contains("milton", StringComparison.OrdinalIgnoreCase));
    }
}
