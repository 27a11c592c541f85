using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Tests.Packs;

namespace Roadmap.Rules.Tests.PackTests;

/// <summary>What a case gives, put into its district.</summary>
public sealed class CaseDistrictTests
{
    private const string Base = """
        kind: district
        id: base
        as-of: 2026-06-30
        program: { started: 2020 }
        profile: { schools: 4 }
        areas:
          technology: { level: developing, history: [ { date: 2021, level: emerging }, { date: 2025-01, level: developing } ] }
          leadership: emerging
        practices:
          devices: { status: in-place, started: 2025-01, in-place-since: 2025-06, coverage: 50% }
          shared-vision: not-started
          lms: planned
        readings:
          - { of: vision, from: teachers, value: emerging, date: 2026-05-01, method: interview }
          - { of: vision, from: leaders, value: developing, date: 2026-05-01 }
          - { of: buy-in, value: 40%, date: 2026-05-01 }
        tensions:
          central-local: { lean: 85, named: no, anchored-to: our values }
        schools: [ { id: hs } ]
        """;

    private static readonly RulePack Pack = PackFixture.Read(PackFixture.SmallPack);

    [Theory]
    [InlineData("technology: established", "established []")]
    [InlineData("technology: developing", "developing [2021 emerging, 2025-01 developing]")]
    [InlineData("technology: missing", "none")]
    [InlineData("technology.started: 2014-08", "developing [2014-08 developing]")]
    [InlineData("technology.started: 2014-08\ntechnology: established", "established [2014-08 established]")]
    [InlineData("technology.started: never", "absent []")]
    [InlineData("technology.started: missing", "developing []")]
    [InlineData("technology.reached(developing): 2015\ntechnology.started: 2014", "developing [2014 emerging, 2015 developing]")]
    [InlineData("technology: { level: emerging, history: [ { date: 2016, level: emerging } ] }", "emerging [2016 emerging]")]
    public void Given_Area_Becomes(string given, string expected) =>
        Area(Apply(given), "technology").Should().Be(expected);

    [Fact]
    public void Given_StartedOfAnAreaNobodySpokeOf_IsItsFirstRise()
    {
        var bare = DistrictState.Builder("bare", new DateOnly(2026, 6, 30)).Build();

        Area(Apply("leadership.started: 2014", bare), "leadership").Should().Be("open [2014 emerging]");
    }

    [Theory]
    [InlineData("shared-vision: in-place", "shared-vision", "in-place")]
    [InlineData("shared-vision: missing", "shared-vision", "none")]
    [InlineData("shared-vision.started: 2026-03-01", "shared-vision", "under-way started 2026-03-01")]
    [InlineData("shared-vision.started: 2026-03-01\nshared-vision: in-place", "shared-vision", "in-place started 2026-03-01")]
    [InlineData("shared-vision.started: missing", "shared-vision", "open")]
    [InlineData("shared-vision.in-place-since: 2026", "shared-vision", "in-place in-place-since 2026")]
    [InlineData("shared-vision.stopped-on: 2026", "shared-vision", "stopped stopped-on 2026")]
    [InlineData("shared-vision.planned-start: 2027", "shared-vision", "planned planned-start 2027")]
    [InlineData("lms.started: 2026-01", "lms", "under-way started 2026-01")]
    [InlineData("definition.started: 2026-01", "definition", "under-way started 2026-01")]
    [InlineData("definition.started: never", "definition", "not-started started never")]
    [InlineData("devices.started: 2024", "devices", "in-place started 2024 in-place-since 2025-06 coverage 50%")]
    [InlineData("devices.started: missing", "devices", "in-place in-place-since 2025-06 coverage 50%")]
    [InlineData("devices.started: never", "devices", "not-started started never coverage 50%")]
    [InlineData("devices.in-place-since: missing", "devices", "in-place started 2025-01 coverage 50%")]
    [InlineData("devices.in-place-since: never", "devices", "under-way started 2025-01 in-place-since never coverage 50%")]
    [InlineData("devices: under-way", "devices", "under-way started 2025-01 coverage 50%")]
    [InlineData("devices: not-started", "devices", "not-started coverage 50%")]
    [InlineData("devices.coverage: 80%", "devices", "in-place started 2025-01 in-place-since 2025-06 coverage 80%")]
    [InlineData("devices.coverage: missing", "devices", "in-place started 2025-01 in-place-since 2025-06")]
    [InlineData("devices: { status: stopped, started: 2020, stopped-on: 2021 }", "devices", "stopped started 2020 stopped-on 2021")]
    [InlineData("devices.led-by: building", "devices", "in-place started 2025-01 in-place-since 2025-06 coverage 50% led-by building")]
    public void Given_Practice_Becomes(string given, string practice, string expected) =>
        Practice(Apply(given), practice).Should().Be(expected);

    [Theory]
    [InlineData("vision: established", "vision", "leaders developing 2026-05-01 none; teachers established 2026-06-30 questionnaire")]
    [InlineData("vision.leaders: established", "vision", "teachers emerging 2026-05-01 interview; leaders established 2026-06-30 questionnaire")]
    [InlineData("vision: missing", "vision", "")]
    [InlineData("vision.teachers: missing", "vision", "leaders developing 2026-05-01 none")]
    [InlineData("buy-in: 35%", "buy-in", "families 35% 2026-06-30 questionnaire")]
    [InlineData("buy-in.families: missing", "buy-in", "")]
    [InlineData("buy-in.families: { value: 35%, date: 2025, method: interview }", "buy-in", "families 35% 2025 interview")]
    [InlineData("buy-in.families: [ { value: 30%, date: 2024 }, { value: 40%, date: 2025 } ]", "buy-in", "families 30% 2024 questionnaire; families 40% 2025 questionnaire")]
    [InlineData("told: [leaders, families]", "told", "leaders leaders, families 2026-06-30 questionnaire")]
    [InlineData("told: []", "told", "leaders none 2026-06-30 questionnaire")]
    [InlineData("asked: never", "asked", "families never 2026-06-30 questionnaire")]
    [InlineData("asked: 2025-03", "asked", "families 2025-03 2026-06-30 questionnaire")]
    public void Given_Indicator_Becomes(string given, string indicator, string expected) =>
        Readings(Apply(given), indicator).Should().Be(expected);

    [Theory]
    [InlineData("central-local.lean: 15", "15 no our values")]
    [InlineData("central-local.named: yes", "85 yes our values")]
    [InlineData("central-local.anchored-to: missing", "85 no ?")]
    [InlineData("central-local: missing", "none")]
    [InlineData("central-local: { lean: 5 }", "5 ? ?")]
    public void Given_Tension_Becomes(string given, string expected)
    {
        var tension = Apply(given).Tensions.SingleOrDefault();
        (tension is null ? "none" : $"{tension.Lean?.Text ?? "?"} {tension.Named?.Text ?? "?"} {tension.AnchoredTo?.Text ?? "?"}").Should().Be(expected);
    }

    [Fact]
    public void Given_ProfileProgramAndSchools_AreReplaced()
    {
        var state = Apply("district.enrollment: 900\ndistrict.schools: missing\nprogram.started: 2014\nschools: [ { id: ms, areas: { technology: emerging } }, { id: es } ]");

        state.Profile.Select(entry => (entry.Id, entry.Value.Text)).Should().Equal(("enrollment", "900"));
        state.ProgramStarted!.Date.ToString().Should().Be("2014");
        state.Schools.Select(school => school.Id).Should().Equal("ms", "es");
    }

    [Fact]
    public void Given_Nothing_LeavesTheDistrictAsItIs()
    {
        var state = Apply("x-note: nothing");

        Area(state, "technology").Should().Be("developing [2021 emerging, 2025-01 developing]");
        state.Readings.Should().HaveCount(3);
        state.ProgramStarted!.Date.ToString().Should().Be("2020");
    }

    private static DistrictState Apply(string given, DistrictState? district = null)
    {
        var indented = string.Join('\n', given.Split('\n').Select(line => "      " + line));
        var test = $"kind: test\nfor: devices-first\ndistrict: base.yaml\ncases:\n  - name: case\n    expect: fires\n    given:\n{indented}\n";
        var files = PackFixture.SmallPackWith([
            new PackFile("tests/devices-first.yaml", ""),
            new PackFile("tests/case.yaml", district is null ? test : test.Replace("district: base.yaml", "as-of: 2026-06-30", StringComparison.Ordinal)),
            new PackFile("tests/base.yaml", Base),
        ]);
        return PackTestSuite.TryRead(files, Pack).GetValueOrThrow().Tests.Single().Cases.Single().District;
    }

    private static string Area(DistrictState state, string id)
    {
        var area = state.Areas.SingleOrDefault(area => area.Id == id);
        return area is null
            ? "none"
            : $"{area.Level?.Text ?? "open"} [{string.Join(", ", area.History.Select(entry => $"{entry.Date.Date} {entry.Level.Text}"))}]";
    }

    private static string Practice(DistrictState state, string id)
    {
        var practice = state.Practices.SingleOrDefault(practice => practice.Id == id);
        if (practice is null)
        {
            return "none";
        }

        string[] parts =
        [
            practice.Status?.Text ?? "open", Date("started", practice.Started), Date("in-place-since", practice.InPlaceSince), Date("stopped-on", practice.StoppedOn),
            Date("planned-start", practice.PlannedStart), Text("coverage", practice.Coverage), Text("led-by", practice.LedBy),
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Date(string key, StatedDate? date) => date is null ? "" : $"{key} {date.Date?.ToString() ?? "never"}";

    private static string Text(string key, StatedText? text) => text is null ? "" : $"{key} {text.Text}";

    private static string Readings(DistrictState state, string id) => string.Join("; ", state.Readings
        .Where(reading => reading.Of.Text == id)
        .Select(reading => $"{reading.From?.Text ?? "none"} {reading.Value?.Text} {reading.Date?.Date} {reading.Method?.Text ?? "none"}"));
}
