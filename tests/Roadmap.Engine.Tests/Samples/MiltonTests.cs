using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Samples;

public sealed class MiltonTests
{
    private const string Rule = "devices-before-why";
    private const string Root = "one-to-one-devices/shared-vision";
    private const string Vision = "  shared-vision: { started: never }\n";
    private readonly SampleDistricts samples = new();

    [Fact]
    public void Milton_AtItsStart_ShowsDevicesFirstAsTheRoot()
    {
        var diagnosis = samples.Diagnose("milton.yaml");

        diagnosis.Order.Roots.Should().ContainSingle().Which.Id.Should().Be(Root);
        diagnosis.Findings[0].Id.Should().Be(Rule);
        diagnosis.Findings[0].Severity.Should().Be(Severity.High);
        diagnosis.Findings[0].Constraints.Should().Equal(Root);
        diagnosis.Findings.Should().NotContain(finding => finding.Id == Root);
    }

    [Fact]
    public void Milton_AtItsStart_SaysWhatWouldLightenIt()
    {
        var sentences = Found(samples.Diagnose("milton.yaml")).WouldChange;

        sentences.Should().ContainSingle(sentence => sentence.Contains("to note", StringComparison.Ordinal))
            .Which.Should().Contain("within 6 months of");
        sentences.Should().ContainSingle(sentence => sentence.Contains("to medium", StringComparison.Ordinal));
    }

    [Fact]
    public void Milton_WithoutAWordOnTheVision_AsksWhenItBegan()
    {
        var diagnosis = samples.Diagnose("milton.yaml", Vision, "");

        diagnosis.Findings.Should().NotContain(finding => finding.Id == Rule);
        diagnosis.Order.Roots.Should().BeEmpty();
        diagnosis.Undetermined.Should().ContainSingle(one => one.Id == Rule).Which.AsksFor.Should().Equal("shared-vision.started");
        diagnosis.Questions.Should().Contain(question => question.Cell == "shared-vision.started" && question.Settles.Contains(Rule));
    }

    [Theory]
    [InlineData("2013-02-27", Severity.Note)]
    [InlineData("2013-02-28", Severity.High)]
    public void Milton_VisionAtTheEdgeOfTheWindow_LightensOnlyInside(string started, Severity severity)
    {
        var diagnosis = samples.Diagnose("milton.yaml", Vision, $"  shared-vision: {{ status: under-way, started: {started} }}\n");

        Found(diagnosis).Severity.Should().Be(severity);
    }

    [Fact]
    public void Milton_VisionBeforeTheDevices_IsNotFound()
    {
        var diagnosis = samples.Diagnose("milton.yaml", Vision, "  shared-vision: { status: under-way, started: 2012-08-26 }\n");

        diagnosis.Findings.Should().NotContain(finding => finding.Id == Rule);
    }

    [Fact]
    public void Milton_AYearOn_IsHealedAndLighter()
    {
        var diagnosis = samples.Diagnose("milton-later.yaml");

        Found(diagnosis).Severity.Should().Be(Severity.Medium);
        diagnosis.Order.Roots.Should().BeEmpty();
        diagnosis.UnderWay.Select(practice => practice.Id).Should().Contain(["capacity-meetings", "shared-vision"]);
    }

    [Fact]
    public void Milton_WrittenAsJson_HasTheSameDiagnosis() =>
        samples.Diagnose("milton.json").Should().BeEquivalentTo(
            samples.Diagnose("milton.yaml"),
            options => options.WithStrictOrdering().Excluding(member => member.Name == "File" || member.Name == "Line"));

    private static Finding Found(Diagnosis diagnosis) => diagnosis.Findings.Single(finding => finding.Id == Rule);
}
