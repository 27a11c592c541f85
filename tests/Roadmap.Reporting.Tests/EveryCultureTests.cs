using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Roadmap.Engine;
using Roadmap.Engine.Tests;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Letters.Planning;
using Roadmap.Reporting.Reports;
using Roadmap.Reporting.Tests.Json;
using Roadmap.Reporting.Text;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Tests;

/// <summary>A sample district is read, diagnosed, planned and written in every culture there is, as text, JSON and HTML: one hash.</summary>
public sealed class EveryCultureTests
{
    private const int LeastCultures = 300;

    /// <summary>Cultures with other digits, signs, calendars, letters and directions.</summary>
    private static readonly string[] Peculiar = ["tr-TR", "fa-IR", "th-TH", "ar-SA"];

    private static readonly RoadmapEngine Engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    private static readonly string[] Files =
        [.. new[] { "districts", "plans" }.SelectMany(folder => Directory.GetFiles(JsonSchemas.At("samples", folder), "*.yaml")).Order(StringComparer.Ordinal)];

    [Fact]
    public void Sample_InEverySpecificCulture_HasOneHash()
    {
        var cultures = CultureInfo.GetCultures(CultureTypes.SpecificCultures);
        cultures.Length.Should().BeGreaterThan(LeastCultures, "otherwise the machine has no cultures, and this says nothing");
        var file = new PackFile("district.yaml", File.ReadAllText(JsonSchemas.At("samples", "plans", "budget-year-fictitious.yaml")));
        var report = DistrictReport.Create(Engine, DistrictState.TryRead(file).GetValueOrThrow());
        report.Plan.Should().NotBeNull();
        var usual = Hash(CultureInfo.InvariantCulture, () => Diagnosed(file) + Written(report));

        cultures.Where(culture => Hash(culture, () => Diagnosed(file) + Written(report)) != usual).Select(culture => culture.Name).Should().BeEmpty();
    }

    [Fact]
    public void EverySample_InPeculiarCultures_HasOneHash()
    {
        var usual = Hash(CultureInfo.InvariantCulture, Everything);

        Peculiar.Where(name => Hash(CultureInfo.GetCultureInfo(name), Everything) != usual).Should().BeEmpty();
        Hash(new FailingCulture(), Everything).Should().Be(usual);
    }

    /// <summary>On a thread of its own, so that no other test runs under the culture. What goes wrong there is the answer.</summary>
    private static string Hash(CultureInfo culture, Func<string> write)
    {
        var hash = "";
        var thread = new Thread(() => hash = Attempt(write)) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        return hash;
    }

    private static string Attempt(Func<string> write)
    {
        try
        {
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(write())));
        }
        catch (InvalidOperationException fault)
        {
            return fault.ToString();
        }
    }

    private static string Everything()
    {
        var files = Files.Select(path => new PackFile("district.yaml", File.ReadAllText(path)));
        return string.Concat(files.Select(file => Diagnosed(file) + Written(DistrictReport.Create(Engine, DistrictState.TryRead(file).GetValueOrThrow()))));
    }

    private static string Diagnosed(PackFile file)
    {
        var read = DistrictState.TryRead(file);
        var diagnosis = Engine.Diagnose(read.GetValueOrThrow());
        return PlainLetterWriter.Write(new DiagnosisLetterWriter(Engine.Pack).Write(diagnosis, new LetterOptions { ShowAll = true }))
            + DiagnosisJsonWriter.Write(diagnosis)
            + ProblemsJsonWriter.Write(read.Problems.Concat(diagnosis.Problems));
    }

    private static string Written(DistrictReport report)
    {
        var plan = report.Plan is { } made ? PlanJsonWriter.Write(made) + PlainLetterWriter.Write(new PlanLetterWriter(Engine.Pack).Write(made)) : "";
        return plan + report.Html() + report.Csv();
    }
}
