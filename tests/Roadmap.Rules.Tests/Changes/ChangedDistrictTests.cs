using System.Collections.Immutable;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Tests.Packs;

namespace Roadmap.Rules.Tests.Changes;

/// <summary>A change happens to a district that has a past; what happened before stays.</summary>
public sealed class ChangedDistrictTests
{
    private const string Base = """
        kind: district
        id: base
        as-of: 2026-06-30
        profile: { schools: 4 }
        areas:
          technology: { level: developing, history: [ { date: 2021, level: emerging }, { date: 2025-01, level: developing } ] }
          leadership: emerging
        practices:
          devices: { status: in-place, started: 2025-01, in-place-since: 2025-06, coverage: 50% }
          shared-vision: not-started
          lms: { status: under-way, started: 2026-01 }
        readings:
          - { of: vision, from: teachers, value: emerging, date: 2026-05-01, method: interview }
          - { of: vision, from: leaders, value: developing, date: 2026-05-01 }
          - { of: buy-in, value: 40%, date: 2026-05-01 }
          - { of: buy-in, value: 45%, date: 2026-06-30 }
        tensions:
          central-local: { lean: 85, named: no, anchored-to: our values }
        """;

    private static readonly RulePack Pack = PackFixture.Read(PackFixture.SmallPack);

    [Theory]
    [InlineData("technology=established", "technology", "established: 2021 emerging, 2025-01 developing, 2026-06-30 established")]
    [InlineData("technology=established on 2026-02", "technology", "established: 2021 emerging, 2025-01 developing, 2026-02 established")]
    [InlineData("technology=established on 2024", "technology", "established: 2021 emerging, 2024 established")]
    [InlineData("technology=absent", "technology", "absent: 2021 emerging, 2025-01 developing, 2026-06-30 absent")]
    [InlineData("technology=developing", "technology", "developing: 2021 emerging, 2025-01 developing")]
    [InlineData("leadership=developing", "leadership", "developing: 2026-06-30 developing")]
    [InlineData("leadership=emerging", "leadership", "emerging: ")]
    [InlineData("leadership=missing", "leadership", "none")]
    [InlineData("technology.started=2014-08", "technology", "developing: 2014-08 developing")]
    public void Change_OfAnArea_Becomes(string change, string area, string expected) => Area(Apply(change), area).Should().Be(expected);

    [Theory]
    [InlineData("shared-vision=in-place", "shared-vision", "in-place started 2026-06-30 since 2026-06-30")]
    [InlineData("shared-vision=in-place on 2026-03", "shared-vision", "in-place started 2026-03 since 2026-03")]
    [InlineData("shared-vision=under-way", "shared-vision", "under-way started 2026-06-30")]
    [InlineData("shared-vision=stopped", "shared-vision", "stopped started 2026-06-30 stopped 2026-06-30")]
    [InlineData("shared-vision=planned", "shared-vision", "planned")]
    [InlineData("shared-vision.started=2026-02", "shared-vision", "under-way started 2026-02")]
    [InlineData("shared-vision.in-place-since=2026-02", "shared-vision", "in-place since 2026-02")]
    [InlineData("lms=in-place", "lms", "in-place started 2026-01 since 2026-06-30")]
    [InlineData("lms=under-way", "lms", "under-way started 2026-01")]
    [InlineData("lms=not-started", "lms", "not-started")]
    [InlineData("definition=in-place", "definition", "in-place since 2026-06-30")]
    [InlineData("definition=under-way", "definition", "under-way started 2026-06-30")]
    [InlineData("devices=in-place", "devices", "in-place started 2025-01 since 2025-06")]
    [InlineData("devices=stopped", "devices", "stopped started 2025-01 since 2025-06 stopped 2026-06-30")]
    [InlineData("devices=under-way", "devices", "under-way started 2025-01")]
    public void Change_OfAPractice_Becomes(string change, string practice, string expected) => Practice(Apply(change), practice).Should().Be(expected);

    [Theory]
    [InlineData("vision.teachers=established", "vision", "teachers emerging 2026-05-01 interview; leaders developing 2026-05-01 none; teachers established 2026-06-30 interview")]
    [InlineData("vision.teachers=established on 2026-04", "vision", "teachers emerging 2026-05-01 interview; leaders developing 2026-05-01 none; teachers established 2026-04 interview")]
    [InlineData("buy-in=60%", "buy-in", "families 40% 2026-05-01 none; families 60% 2026-06-30 questionnaire")]
    [InlineData("buy-in={ value: 60%, date: 2025, method: interview }", "buy-in", "families 40% 2026-05-01 none; families 45% 2026-06-30 none; families 60% 2025 interview")]
    [InlineData("vision.teachers=missing", "vision", "leaders developing 2026-05-01 none")]
    [InlineData("vision=missing", "vision", "")]
    public void Change_OfAnIndicator_Becomes(string change, string indicator, string expected) => Readings(Apply(change), indicator).Should().Be(expected);

    [Fact]
    public void Changes_Together_ArePutInInAnyOrder()
    {
        string[] changes = ["shared-vision=in-place", "shared-vision.coverage=80%", "central-local.named=yes", "district.schools=5"];
        foreach (var order in new[] { changes, [.. changes.Reverse()] })
        {
            var state = Apply(order);
            Practice(state, "shared-vision").Should().Be("in-place started 2026-06-30 since 2026-06-30");
            state.Practices.Single(practice => practice.Id == "shared-vision").Coverage!.Text.Should().Be("80%");
            state.Tensions.Single().Named!.Text.Should().Be("yes");
            state.Profile.Single().Value.Text.Should().Be("5");
        }
    }

    [Fact]
    public void Changes_None_GiveTheSameState()
    {
        var district = District();

        ChangedDistrict.Apply(district, Pack, []).Value.Should().BeSameAs(district);
    }

    [Fact]
    public void Change_OfACopy_LeavesTheDistrictAsItWas()
    {
        var district = District();
        _ = Apply("technology=established", "shared-vision=in-place", "buy-in=60%");

        Area(district, "technology").Should().EndWith("2025-01 developing");
        Practice(district, "shared-vision").Should().Be("not-started");
        district.Readings.Should().HaveCount(4);
    }

    [Fact]
    public void Changes_ThatCannotBeMade_AreAllToldWithWhatWasMeant()
    {
        var problems = Problems("shared-vison=in-place", "technology=high", "buy-in.familys=60%", "devices-first=yes", "lms=under-way on 2027");

        problems.Select(problem => (problem.Place!.File, problem.Place.Line)).Should().Equal((ChangedDistrict.FileName, 1), (ChangedDistrict.FileName, 2), (ChangedDistrict.FileName, 3), (ChangedDistrict.FileName, 4));
        problems[0].Suggestion.Should().Be("Did you mean \"shared-vision\"?");
        problems[2].Suggestion.Should().Be("Did you mean \"buy-in.families\"?");
    }

    [Fact]
    public void Change_AfterTheAsOfDate_IsRefused() =>
        Problems("shared-vision=in-place on 2027").Should().Contain(problem => problem.Message.Contains("2027", StringComparison.Ordinal));

    [Fact]
    public void Subject_ChangedTwice_IsRefused() => Problems("technology=absent", "technology=established").Should().NotBeEmpty();

    private static DistrictState District() => DistrictState.TryRead(new PackFile("base.yaml", Base)).GetValueOrThrow();

    private static Change[] Changes(string[] changes) => Array.ConvertAll(changes, text => Change.TryParse(text, out var change) ? change : throw new ArgumentException(text));

    private static DistrictState Apply(params string[] changes) => ChangedDistrict.Apply(District(), Pack, Changes(changes)).GetValueOrThrow();

    private static ImmutableArray<Problem> Problems(params string[] changes)
    {
        var result = ChangedDistrict.Apply(District(), Pack, Changes(changes));
        result.Value.Should().BeNull();
        return result.Problems;
    }

    private static string Area(DistrictState state, string id) => state.Areas.SingleOrDefault(area => area.Id == id) is { } area
        ? $"{area.Level?.Text}: {string.Join(", ", area.History.Select(entry => $"{entry.Date.Date} {entry.Level.Text}"))}"
        : "none";

    private static string Practice(DistrictState state, string id)
    {
        var practice = state.Practices.Single(practice => practice.Id == id);
        return string.Concat(practice.Status?.Text, Date(" started ", practice.Started), Date(" since ", practice.InPlaceSince), Date(" stopped ", practice.StoppedOn));
    }

    private static string Date(string label, StatedDate? date) => date is null ? "" : label + (date.Date?.ToString() ?? "never");

    private static string Readings(DistrictState state, string id) => string.Join("; ", state.Readings
        .Where(reading => reading.Of.Text == id)
        .Select(reading => $"{reading.From?.Text ?? "families"} {reading.Value?.Text} {reading.Date?.Date} {reading.Method?.Text ?? "none"}"));
}
