using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Samples;

public sealed class SampleDistrictTests
{
    private static readonly FindingKind[] OutOfOrder = [FindingKind.Stall, FindingKind.Order];
    private readonly SampleDistricts samples = new();

    public static TheoryData<string> Files() => [.. SampleExpectations.All.Select(expected => expected.File)];

    [Fact]
    public void Samples_EveryDistrict_HasItsExpectations() =>
        SampleDistricts.Files().Should().BeEquivalentTo(SampleExpectations.All.Select(expected => expected.File).Append("milton.json"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Loaded_HasNoProblem(string file) => samples.Diagnose(file).Problems.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Diagnosed_SaysWhatItHasToSay(string file)
    {
        var (expected, diagnosis) = Of(file);

        var found = diagnosis.Findings.Select(finding => finding.Id).ToList();
        expected.Finds.Except(found).Should().BeEmpty("each of these has to be found");
        expected.NeverFinds.Intersect(found).Should().BeEmpty("none of these is just");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Diagnosed_TellsOrder(string file)
    {
        var (expected, diagnosis) = Of(file);

        var roots = diagnosis.Order.Roots.Select(root => root.Id).ToList();
        roots.Take(Math.Max(expected.Roots.Length, 1)).Should().Equal(expected.Roots);
        diagnosis.Order.Repair.Select(step => step.Practice).Take(Math.Max(expected.RepairBegins.Length, 1)).Should().Equal(expected.RepairBegins);
        var kept = diagnosis.Order.Constraints.Where(constraint => constraint.Status == OrderStatus.Kept).Select(constraint => constraint.Id);
        expected.Kept.Except(kept).Should().BeEmpty("each of these was kept");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Diagnosed_ShowsItsLaunchPads(string file)
    {
        var (expected, diagnosis) = Of(file);

        diagnosis.Standings.Where(standing => standing.IsLaunchPad).Select(standing => standing.Area).Should().BeEquivalentTo(expected.LaunchPads);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Diagnosed_RecommendsWhatComesFirst(string file)
    {
        var (expected, diagnosis) = Of(file);

        var first = diagnosis.LeveragePoints.Take(expected.First.Length).ToList();
        first.Select(point => point.Id).Should().Equal(expected.First);
        first.Where(point => !point.IsReady).Should().BeEmpty();
        diagnosis.Withheld.Select(practice => practice.Id).Should().Equal(expected.Withheld);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Diagnosed_AsksForWhatIsMissing(string file)
    {
        var (expected, diagnosis) = Of(file);

        foreach (var (rule, cell) in expected.Asks)
        {
            diagnosis.Undetermined.Should().ContainSingle(one => one.Id == rule).Which.AsksFor.Should().Contain(cell);
        }
    }

    [Fact]
    public void AdvisedOrder_Diagnosed_HasNoStallAndNothingOutOfOrder()
    {
        var diagnosis = samples.Diagnose("advised-order.yaml");

        diagnosis.Findings.Should().NotContain(finding => OutOfOrder.Contains(finding.Finds));
        diagnosis.Order.Index.Should().Be(0);
        diagnosis.Order.Repair.Should().BeEmpty();
    }

    [Fact]
    public void NothingKnown_Diagnosed_FindsNothingAndAsks()
    {
        var diagnosis = samples.Diagnose("nothing-known.yaml");

        diagnosis.Findings.Should().BeEmpty();
        diagnosis.LeveragePoints.Should().BeEmpty();
        diagnosis.Order.Index.Should().BeNull();
        diagnosis.Undetermined.Should().NotBeEmpty();
        diagnosis.Questions.Should().HaveCountGreaterThan(10).And.OnlyContain(question => question.Ask.Length > 0);
        diagnosis.Standings.Should().OnlyContain(standing => standing.Level == null);
    }

    [Fact]
    public void Westminster_DefinitionDatedToAMonth_OrderAsksForTheOtherDay()
    {
        var diagnosis = samples.Diagnose("westminster.yaml");

        diagnosis.Order.Constraints.SelectMany(constraint => constraint.AsksFor).Should().NotContain("working-definition.in-place-since");
        diagnosis.Questions[0].Cell.Should().Be("strategic-plan");
    }

    [Fact]
    public void CedarValley_WaiverInForce_IsToldApartFromTheExpiredOne()
    {
        var diagnosis = samples.Diagnose("cedar-valley-fictitious.yaml");

        diagnosis.Waived.Should().ContainSingle().Which.Id.Should().Be("lms-on-the-shelf");
        diagnosis.Findings.Should().ContainSingle(finding => finding.Source == FindingSource.Waiver);
        diagnosis.Findings[0].Id.Should().Be("accountability-as-evaluation");
        diagnosis.Findings[0].Severity.Should().Be(Severity.Critical);
    }

    [Theory]
    [InlineData("brookings.yaml")]
    [InlineData("dallas.yaml")]
    [InlineData("greeley-evans.yaml")]
    [InlineData("henry-county.yaml")]
    [InlineData("lindsay.yaml")]
    [InlineData("marshall-county.yaml")]
    [InlineData("pequea-valley.yaml")]
    [InlineData("westminster.yaml")]
    public void Exemplar_Diagnosed_IsNotBlamedForWhatTheSourceDoesNotSay(string file)
    {
        var diagnosis = samples.Diagnose(file);

        diagnosis.Findings.Should().NotContain(finding => finding.Severity >= Severity.High);
        diagnosis.Findings.Should().NotContain(finding => OutOfOrder.Contains(finding.Finds));
        diagnosis.Undetermined.Should().NotBeEmpty();
    }

    private (SampleExpectation Expected, Diagnosis Diagnosis) Of(string file) =>
        (SampleExpectations.All.Single(expected => expected.File == file), samples.Diagnose(file));
}
