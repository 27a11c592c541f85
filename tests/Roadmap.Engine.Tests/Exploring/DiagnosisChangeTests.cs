using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Tests.Samples;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Exploring;

public sealed class DiagnosisChangeTests
{
    private static readonly SampleDistricts Samples = new();

    public static TheoryData<string> Files() => [.. SampleDistricts.Files()];

    [Theory, MemberData(nameof(Files))]
    public void Change_BetweenADiagnosisAndItself_IsEmpty(string file)
    {
        var diagnosis = Samples.Diagnose(file);
        var change = DiagnosisChange.Between(diagnosis, diagnosis);

        change.IsEmpty.Should().BeTrue();
        change.StillThere.Should().HaveCount(diagnosis.Findings.Count(finding => !IsHealed(finding, diagnosis)));
    }

    [Fact]
    public void Change_WithItsPlacesExchanged_ChangesEverySignAndNothingElse()
    {
        var all = SampleDistricts.Files().Select(Samples.Diagnose).ToList();
        foreach (var (before, after) in all.Zip(all.Skip(1)))
        {
            var there = DiagnosisChange.Between(before, after);
            var back = DiagnosisChange.Between(after, before);
            back.Cleared.Select(finding => finding.Id).Order().Should().Equal(there.Findings.Where(finding => finding is { Before: FindingPresence.Absent, After: FindingPresence.Found }).Select(finding => finding.Id).Order());
            back.Findings.Select(finding => (finding.Id, finding.After, finding.Before, finding.SeverityAfter, finding.SeverityBefore)).Should().Equal(
                there.Findings.Select(finding => (finding.Id, finding.Before, finding.After, finding.SeverityBefore, finding.SeverityAfter)));
            back.Order.Select(order => (order.Id, order.After, order.Before, Opposite(order.Move))).Should().Equal(there.Order.Select(order => (order.Id, order.Before, order.After, order.Move)));
            back.Standings.Select(standing => (standing.Area, standing.After, standing.Before, Opposite(standing.Move))).Should().Equal(
                there.Standings.Select(standing => (standing.Area, standing.Before, standing.After, standing.Move)));
            back.LeveragePoints.Select(point => (point.Id, point.RankAfter, point.RankBefore, point.ThousandthsAfter, point.ThousandthsBefore)).Should().BeEquivalentTo(
                there.LeveragePoints.Select(point => (point.Id, point.RankBefore, point.RankAfter, point.ThousandthsBefore, point.ThousandthsAfter)));
            (back.IndexAfter, back.IndexBefore).Should().Be((there.IndexBefore, there.IndexAfter));
        }
    }

    [Fact]
    public void Change_OfMiltonInAYear_TellsWhatRoseAndHealed()
    {
        var change = DiagnosisChange.Between(Samples.Diagnose("milton.yaml"), Samples.Diagnose("milton-later.yaml"));

        change.Standings.Where(standing => standing.Move == LevelMove.Rose).Select(standing => standing.Area).Should().Equal("technology", "leadership", "instruction", "professional-development");
        change.Cleared.Should().Contain(finding => finding.Id == "no-leader-time");
        change.New.Should().Contain(finding => finding.Id == "community-last");
        change.Findings.Single(finding => finding.Id == "devices-before-why").Should().Match<FindingChange>(finding => finding.SeverityBefore == Severity.High && finding.SeverityAfter == Severity.Medium);
        change.Order.Single(order => order.Id == "one-to-one-devices/shared-vision").Move.Should().Be(OrderMove.Healed);
        change.Standings.Single(standing => standing.Area == "leadership").Should().Match<StandingChange>(standing => standing.WasStallingPoint && !standing.IsStallingPoint);
    }

    [Fact]
    public void Finding_ThatAnotherSpeaksFor_IsNeitherClearedNorNew()
    {
        var pack = PackText.Read(
            PackText.Practice("first"),
            PackText.Practice("second", PackText.Needs("first is in-place")),
            PackText.Practice("third", PackText.Needs("second is in-place")));
        var held = PackText.Diagnose(pack, district => district.Practice("first", "not-started").Practice("second", "under-way", "2020").Practice("third", "under-way", "2021"));
        var freed = PackText.Diagnose(pack, district => district.Practice("first", "in-place", "2019", "2019").Practice("second", "under-way", "2020").Practice("third", "under-way", "2021"));

        var change = DiagnosisChange.Between(held, freed).Findings.Single(finding => finding.Id == "third/second");
        change.Before.Should().Be(FindingPresence.Covered);
        change.After.Should().Be(FindingPresence.Found);
    }

    private static bool IsHealed(Finding finding, Diagnosis diagnosis) =>
        finding.Source == FindingSource.Order && diagnosis.Order.Constraints.Any(standing => standing.Id == finding.Id && standing.Status == OrderStatus.Healed);

    private static OrderMove Opposite(OrderMove move) => move switch { OrderMove.Healed => OrderMove.Broken, OrderMove.Broken => OrderMove.Healed, _ => move };

    private static LevelMove Opposite(LevelMove move) => move switch
    {
        LevelMove.Rose => LevelMove.Fell,
        LevelMove.Fell => LevelMove.Rose,
        LevelMove.BecameKnown => LevelMove.BecameUnknown,
        LevelMove.BecameUnknown => LevelMove.BecameKnown,
        _ => move,
    };
}
