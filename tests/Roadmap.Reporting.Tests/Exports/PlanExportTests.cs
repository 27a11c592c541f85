using System.Text;
using System.Text.RegularExpressions;
using Roadmap.Reporting.Exports;
using Roadmap.Reporting.Tests.Samples;

namespace Roadmap.Reporting.Tests.Exports;

public sealed class PlanExportTests
{
    [Fact]
    public void Csv_OfAPlan_IsAsRecorded() => Golden.Check("csv", PlanCsvWriter.Write(SamplePlan.Full).ReplaceLineEndings("\n"));

    [Fact]
    public void Csv_FieldThatASpreadsheetWouldCompute_IsText()
    {
        foreach (var sly in new[] { "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1" })
        {
            var plan = SamplePlan.Full with { Steps = [SamplePlan.Full.Steps[0] with { Title = sly }] };
            Fields(PlanCsvWriter.Write(plan).Split('\n', 2)[1])[1].Should().StartWith("'").And.EndWith(sly);
        }
    }

    [Fact]
    public void Csv_TextWithEveryMark_ComesBackWhole()
    {
        var fields = Fields(PlanCsvWriter.Write(SamplePlan.Full with { Steps = [SamplePlan.Full.Steps[1]] }).Split('\n', 2)[1]);

        fields.Should().HaveCount(13);
        fields[1].Should().Be("'" + SamplePlan.Sly);
    }

    [Fact]
    public void Calendar_OfAPlan_IsAsRecorded() => Golden.Check("ics", PlanCalendarWriter.Write(SamplePlan.Full).ReplaceLineEndings("\n"));

    [Fact]
    public void Calendar_Lines_EndAndFoldAsTheFormatAsks()
    {
        var ics = PlanCalendarWriter.Write(SamplePlan.Full);

        ics.Should().EndWith("END:VCALENDAR\r\n");
        ics.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        ics.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public void Calendar_TextWithEveryMark_IsEscapedAndAddsNoProperty()
    {
        var lines = PlanCalendarWriter.Write(SamplePlan.Full).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

        lines.Should().Contain(@"SUMMARY:=SUM(A1): ""x""\, <b>\; #1\nDTSTART:1");
        lines.Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal)).Should().HaveCount(3);
        lines.Count(line => line == "BEGIN:VEVENT").Should().Be(lines.Count(line => line == "END:VEVENT")).And.Be(3);
    }

    [Fact]
    public void Calendar_OfTwoPlans_NamesAStepAlike()
    {
        var moved = SamplePlan.Full with { Steps = [SamplePlan.Full.Steps[0] with { Starts = new DateOnly(2026, 10, 1) }] };

        Ids(PlanCalendarWriter.Write(SamplePlan.Full)).Should().Equal("roadmap-plain-step-vision", "roadmap-plain-step-sly", "roadmap-plain-goal-1");
        Ids(PlanCalendarWriter.Write(moved))[0].Should().Be("roadmap-plain-step-vision");
    }

    [Fact]
    public void Mermaid_OfAPlan_IsAsRecorded() => Golden.Check("mermaid", PlanMermaidWriter.Write(SamplePlan.Full));

    [Fact]
    public void Mermaid_EveryLine_IsOneOfTheLanguage()
    {
        var lines = PlanMermaidWriter.Write(SamplePlan.Full).TrimEnd('\n').Split('\n');

        lines[0].Should().Be("gantt");
        lines.Skip(1).Should().OnlyContain(line => Regex.IsMatch(
            line,
            @"^    (title [^:;#]+|dateFormat YYYY-MM-DD|axisFormat %b %Y|section [^:;#]+|[^:;#]+ :(crit, |active, )?[a-z0-9-]+, \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d)$"));
    }

    [Theory]
    [InlineData("Title of all", "“Title of all”")]
    [InlineData("section", "“section”")]
    [InlineData("Sections of a plan", "Sections of a plan")]
    [InlineData("1:1 devices", "“1 –1 devices”")]
    public void Mermaid_TitleLikeAWordOfTheLanguage_IsQuoted(string title, string shown)
    {
        var plan = SamplePlan.Full with { Steps = [SamplePlan.Full.Steps[0] with { Title = title }] };

        PlanMermaidWriter.Write(plan).Should().Contain($"    {shown} :crit, vision, 2026-09-01, 2026-11-01\n");
    }

    private static string[] Ids(string ics) =>
        [.. ics.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Select(line => line[4..])];

    /// <summary>One record of comma-separated values, read as the format says.</summary>
    private static List<string> Fields(string record)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] == '"' && isQuoted && i + 1 < record.Length && record[i + 1] == '"')
            {
                field.Append(record[i++]);
            }
            else if (record[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (record[i] == ',' || record[i] == '\n'))
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(record[i]);
            }
        }

        return fields;
    }
}
