using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Deciding;

/// <summary>b began in 2020 (or is planned) and needs a; what it takes to be a stall, an order finding, a risk.</summary>
public sealed class OrderFindingSeverityTests
{
    [Theory]
    [InlineData("required", "", "stall", FindingKind.Stall, Severity.High)]
    [InlineData("required", "", "violated", FindingKind.Order, Severity.Medium)]
    [InlineData("required", "", "violated, length unknown", FindingKind.Order, Severity.Medium)]
    [InlineData("required", "", "at-risk", FindingKind.Risk, Severity.Medium)]
    [InlineData("required", "", "healed", FindingKind.Order, Severity.Note)]
    [InlineData("advised", "", "stall", FindingKind.Stall, Severity.Medium)]
    [InlineData("advised", "", "violated", FindingKind.Order, Severity.Low)]
    [InlineData("advised", "", "at-risk", FindingKind.Risk, Severity.Low)]
    [InlineData("advised", "", "healed", FindingKind.Order, Severity.Note)]
    [InlineData("required", "critical", "stall", FindingKind.Stall, Severity.Critical)]
    [InlineData("required", "critical", "violated", FindingKind.Order, Severity.High)]
    [InlineData("required", "critical", "at-risk", FindingKind.Risk, Severity.High)]
    [InlineData("required", "critical", "healed", FindingKind.Order, Severity.Note)]
    [InlineData("advised", "low", "stall", FindingKind.Stall, Severity.Low)]
    [InlineData("advised", "low", "violated", FindingKind.Order, Severity.Low)]
    [InlineData("advised", "note", "violated", FindingKind.Order, Severity.Note)]
    public void Of_BindingStatusAndArrest_IsTheTables(string binding, string severity, string situation, FindingKind finds, Severity expected)
    {
        var stated = severity.Length == 0 ? "" : $", severity: {severity}";
        var pack = Read(Practice("a"), Practice("b", $"needs:\n  - {{ first: a is in-place, binding: {binding}, because: It helps{stated} }}\neffort: {{ duration: 1 year }}"));

        var diagnosis = PackText.Diagnose(pack, district => _ = situation switch
        {
            "stall" => district.Practice("a", "not-started").Practice("b", "under-way", started: "2020-01-01"),
            "violated" => district.Practice("a", "not-started").Practice("b", "under-way", started: "2026-01-01"),
            "violated, length unknown" => district.Practice("a", "not-started").Practice("b", "under-way"),
            "at-risk" => district.Practice("a", "not-started").Practice("b", "planned"),
            _ => district.Practice("a", "in-place", started: "2020", inPlaceSince: "2022").Practice("b", "under-way", started: "2021-01-01"),
        });

        var finding = diagnosis.Findings.Single(finding => finding.Id == "b/a");
        (finding.Finds, finding.Severity).Should().Be((finds, expected));
    }
}
