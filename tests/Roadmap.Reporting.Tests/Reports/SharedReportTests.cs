using Roadmap.Reporting.Reports;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Tests.Reports;

/// <summary>A number that nobody else could have written is followed through every form of the report.</summary>
public sealed class SharedReportTests
{
    private const string Hidden = "hidden: fewer than 10 responses";

    public static TheoryData<string> SmallReadings() =>
    [
        "{ of: buy-in, from: teachers, value: 37.25%, method: questionnaire, responses: 9, date: 2026-05-01 }",
        "{ of: buy-in, from: teachers, value: 37.25%, method: questionnaire, responses: 0, date: 2026-05-01 }",
        "{ of: buy-in, from: teachers, value: 37.25%, method: questionnaire, invited: 9, date: 2026-05-01 }",
    ];

    [Theory, MemberData(nameof(SmallReadings))]
    public void Shared_ReadingOfASmallGroup_IsInNoForm(string reading)
    {
        foreach (var form in Forms(reading, isShared: true))
        {
            form.Should().NotContain("37.25").And.Contain(Hidden);
        }
    }

    [Fact]
    public void Shared_ReadingOfTen_IsShown() =>
        Forms("{ of: buy-in, from: teachers, value: 37.25%, method: questionnaire, responses: 10, date: 2026-05-01 }", isShared: true)
            .Should().OnlyContain(form => form.Contains("37.25") && !form.Contains(Hidden));

    [Fact]
    public void Shared_ReadingWithoutACount_IsShown() =>
        Forms("{ of: buy-in, from: teachers, value: 37.25%, method: system-data, date: 2026-05-01 }", isShared: true).Should().OnlyContain(form => form.Contains("37.25"));

    [Fact]
    public void OwnReport_ReadingOfASmallGroup_IsShown() =>
        Forms("{ of: buy-in, from: teachers, value: 37.25%, method: questionnaire, responses: 9, date: 2026-05-01 }", isShared: false).Should().OnlyContain(form => form.Contains("37.25"));

    [Fact]
    public void Shared_ReadingOfASmallGroupInASchool_IsInNoForm()
    {
        var school = "schools: [ { id: one, name: School One, readings: [ { of: buy-in, from: teachers, value: 37.25%, responses: 3, date: 2026-05-01 } ] } ]";
        foreach (var form in Forms("{ of: trust, from: teachers, value: developing, responses: 30, date: 2026-05-01 }", isShared: true, school))
        {
            form.Should().NotContain("37.25").And.Contain(Hidden);
        }
    }

    [Fact]
    public void Shared_EarlierReadingOfALargerGroup_StandsInForTheHiddenOne()
    {
        var two = "{ of: buy-in, from: teachers, value: 41.5%, responses: 60, date: 2026-03-01 }\n  - { of: buy-in, from: teachers, value: 37.25%, responses: 4, date: 2026-05-01 }";

        Forms(two, isShared: true).Should().OnlyContain(form => form.Contains("41.5") && !form.Contains("37.25"));
    }

    [Fact]
    public void Network_ReadingOfASmallGroup_IsInNoForm()
    {
        var report = NetworkReport.Create(ReportSamples.Engine, [State("{ of: buy-in, from: teachers, value: 37.25%, responses: 9, date: 2026-05-01 }", "")]);

        new[] { report.Html(), report.Markdown(), report.Json() }.Should().OnlyContain(form => !form.Contains("37.25") && form.Contains(Hidden));
        report.Csv().Should().NotContain("37.25").And.EndWith(",1\r\n");
    }

    private static string[] Forms(string reading, bool isShared, string more = "")
    {
        var report = DistrictReport.Create(ReportSamples.Engine, State(reading, more), new ReportOptions { IsShared = isShared });
        return [report.Html(), report.Markdown(), report.Json(), report.Csv()];
    }

    private static DistrictState State(string reading, string more)
    {
        // The program moves to all schools while few support it: a finding that quotes the number.
        var text = $"""
            kind: district
            id: small
            name: Small
            as-of: 2026-06-30
            program: "started: 2021-08"
            practices: "scale-up: under-way"
            readings:
              - {reading}
            {more}
            """.Replace("\"started: 2021-08\"", "{ started: 2021-08 }", StringComparison.Ordinal).Replace("\"scale-up: under-way\"", "{ scale-up: { status: under-way, started: 2026-01 } }", StringComparison.Ordinal);
        return DistrictState.TryRead(new PackFile("small.yaml", text)).GetValueOrThrow();
    }
}
