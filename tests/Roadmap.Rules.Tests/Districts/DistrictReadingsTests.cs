using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Districts;

public sealed class DistrictReadingsTests
{
    private const string Text = """
        kind: district
        id: one
        name: One
        as-of: 2026-06-30
        areas: { technology: developing }
        readings:
          - { of: trust, from: teachers, value: developing }
          - { of: buy-in, from: teachers, value: 40% }
        schools:
          - { id: north, name: North, areas: { technology: absent }, readings: [ { of: trust, value: absent }, { of: buy-in, value: 10% } ] }
        """;

    [Fact]
    public void WithReadings_OfOneIndicator_LeavesTheRestOfTheStateAsItIs()
    {
        var state = DistrictState.TryRead(new PackFile("one.yaml", Text)).GetValueOrThrow();

        var less = state.WithReadings(reading => reading.Of.Text == "trust");

        less.Readings.Should().ContainSingle().Which.Value!.Text.Should().Be("developing");
        less.Schools[0].Readings.Should().ContainSingle().Which.Value!.Text.Should().Be("absent");
        less.Schools[0].Areas.Should().Equal(state.Schools[0].Areas);
        less.Areas.Should().Equal(state.Areas);
        state.Readings.Should().HaveCount(2);
    }
}
