using System.Text.Json;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Json.Documents;

namespace Roadmap.Cli.Tests.Commands;

public sealed class TestCommandTests
{
    private const string Rule = """
        kind: rule
        id: devices-without-vision
        title: Devices without a vision
        finds: gap
        severity: medium
        areas: [technology]
        origin: ours
        fires-when: [ technology >= developing, leadership < developing ]
        message: Technology is at {technology}.
        why: Tools follow a purpose.
        instead: Begin with the purpose.
        """;

    private const string Cases = """
        kind: test
        for: devices-without-vision
        as-of: 2026-09-01
        district: {}
        cases:
          - name: fires when technology leads
            given: { technology: developing, leadership: absent }
            expect: fires
          - name: quiet when leadership keeps up
            given: { technology: developing, leadership: developing }
            expect: quiet
          - name: cannot tell without leadership
            given: { technology: developing }
            expect: undetermined
            asks-for: [leadership]
        """;

    [Fact]
    public void Test_OfThePackWithPassingTests_EndsWithTheCount()
    {
        using var folder = Pack(Cases);
        var run = CommandRun.Of("test", folder.Path);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Out.Should().EndWith("3 passed, 0 failed\n");
        run.Out.Should().Contain("never false: technology >= developing");
    }

    [Fact]
    public void Test_WithAFailingCase_ShowsWhyAndEndsWithThree()
    {
        using var folder = Pack(Cases.Replace("expect: quiet", "expect: fires", StringComparison.Ordinal));
        var run = CommandRun.Of("test", folder.Path);
        run.ExitCode.Should().Be(3);
        run.Out.Should().Contain("devices-without-vision / quiet when leadership keeps up");
        run.Out.Should().Contain("Expected fires, and it is quiet.");
        run.Out.Should().Contain("leadership: developing");
        run.Out.Should().EndWith("2 passed, 1 failed\n");
    }

    [Fact]
    public void Test_BelowTheGate_SaysWhatIsNotCovered()
    {
        using var folder = Pack(Cases);
        var run = CommandRun.Of("test", folder.Path, "--coverage", "100");
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("leaves both ways 3 of 4 (75%) is below the 100% that --coverage asks for.");
    }

    [Fact]
    public void Test_OfAPackWithoutTests_DoesNotPass()
    {
        using var folder = Pack(null);
        var run = CommandRun.Of("test", folder.Path);
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("has no tests");
    }

    [Fact]
    public void Test_AsJson_NamesEveryCaseAndFitsThePublishedSchema()
    {
        using var folder = Pack(Cases);
        var written = CommandRun.Of("test", folder.Path, "--format", "json").Out;
        Repository.SchemaFaults("tests-1.json", written).Should().BeEmpty();
        ResultJson.Write(ResultJson.Read<TestsDocument>(written)).Should().Be(written);
        using var json = JsonDocument.Parse(written);
        json.RootElement.GetProperty("schema").GetString().Should().Be("roadmap/tests/1");
        json.RootElement.GetProperty("passed").GetInt32().Should().Be(3);
        json.RootElement.GetProperty("cases").GetArrayLength().Should().Be(3);
    }

    private static TempFolder Pack(string? cases)
    {
        var folder = new TempFolder();
        folder.Write("pack.yaml", """
            kind: pack
            id: two-areas
            version: 1.0.0
            format: 1
            title: Two areas
            levels: [absent, developing]
            plateau: 12 months
            """);
        folder.Write("areas.yaml", """
            kind: areas
            areas:
              technology:
                title: Technology
                looks-like: { absent: nothing, developing: something }
              leadership:
                title: Leadership
                looks-like: { absent: nothing, developing: something }
            """);
        folder.Write("rules/devices-without-vision.yaml", Rule);
        if (cases is not null)
        {
            folder.Write("tests/devices-without-vision.test.yaml", cases);
        }

        return folder;
    }

    [Fact]
    public void Test_AsJUnit_HasACaseForEachCase()
    {
        var pack = Path.Combine(Repository.Root, "samples", "packs", "service-reliability");
        var run = CommandRun.Of("test", pack, "--format", "junit");

        var report = System.Xml.Linq.XDocument.Parse(run.Out).Root!;
        report.Attribute("tests")!.Value.Should().Be("369");
        report.Attribute("failures")!.Value.Should().Be("0");
        report.Descendants("testcase").Should().HaveCount(369);
        report.Descendants("failure").Should().BeEmpty();
    }

    [Fact]
    public void Test_AsJUnit_SaysWhyACaseFailed()
    {
        using var folder = new TempFolder();
        CommandRun.Of("new", "pack", "mine", "--in", folder.Path).ExitCode.Should().Be(0);
        var test = Directory.GetFiles(folder.Path, "*.yaml", SearchOption.AllDirectories).First(file => File.ReadAllText(file).Contains("expect: quiet", StringComparison.Ordinal));
        File.WriteAllText(test, File.ReadAllText(test).Replace("expect: quiet", "expect: undetermined", StringComparison.Ordinal));

        var run = CommandRun.Of("test", Path.Combine(folder.Path, "mine"), "--format", "junit");

        run.ExitCode.Should().Be(3);
        var failure = System.Xml.Linq.XDocument.Parse(run.Out).Descendants("failure").Should().NotBeEmpty().And.Subject.First();
        failure.Attribute("message")!.Value.Should().Contain("undetermined").And.Contain("quiet");
        failure.Value.Should().NotBeEmpty();
    }
}
