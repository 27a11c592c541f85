using System.Globalization;
using Roadmap.Engine;
using Roadmap.Engine.Tests.Deciding;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Xunit.Abstractions;

namespace Roadmap.NRules.Tests;

/// <summary>A session says of generated districts what the engine says of them: findings, severities, what is undetermined, and the order.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Districts = 2_000;
    private const int GeneratedPacks = 200;
    private const int DistrictsOfAPack = 10;

    [Fact]
    public void Session_OfTheBuiltInPack_SaysWhatTheEngineSays()
    {
        var pack = BuiltInPacks.PersonalizedLearning;
        var engine = RoadmapEngine.Create(pack);
        var live = new LiveSession(pack);
        var random = new RandomDistricts(pack, seed: 20260901);
        var tally = new Tally();
        for (var number = 0; number < Districts; number++)
        {
            tally.Add(Compare(engine, live, random.Next(), $"district {number}"));
        }

        output.WriteLine(tally.ToString());
        tally.Findings.Should().BeGreaterThan(Districts);
        tally.Undetermined.Should().BeGreaterThan(Districts);
    }

    [Fact]
    public void Session_OfGeneratedPacks_SaysWhatTheEngineSays()
    {
        var tally = new Tally();
        for (var number = 0; number < GeneratedPacks; number++)
        {
            var generated = new GeneratedCase(40_000 + (ulong)number, number * 3 / GeneratedPacks);
            var live = new LiveSession(generated.Pack);
            for (var district = 0; district < DistrictsOfAPack; district++)
            {
                var state = generated.Read(generated.Next());
                tally.Add(Compare(generated.Engine, live, state, string.Create(CultureInfo.InvariantCulture, $"pack {number}, district {district}")));
            }
        }

        output.WriteLine(tally.ToString());
        tally.Findings.Should().BeGreaterThan(GeneratedPacks);
        tally.Undetermined.Should().BeGreaterThan(GeneratedPacks);
    }

    [Fact]
    public void Session_AfterChangesOfGeneratedDistricts_SaysWhatTheEngineSaysAnew()
    {
        const int changes = 10;
        var changed = 0;
        for (var number = 0; number < GeneratedPacks; number++)
        {
            var generated = new GeneratedCase(80_000 + (ulong)number, number * 3 / GeneratedPacks);
            var live = new LiveSession(generated.Pack);
            var district = generated.Next();
            var session = live.Of(generated.Read(district));
            for (var change = 0; change < changes; change++)
            {
                var next = generated.Change(district);
                var before = Outcomes.Of(session, "random");
                live.Change(session, generated.Read(district), generated.Read(next));
                district = next;
                var expected = Outcomes.Of(generated.Engine.Diagnose(generated.Read(district)));
                Outcomes.Of(session, "random").Should().Equal(expected, "pack {0} after change {1}", number, change);
                changed += expected.SequenceEqual(before) ? 0 : 1;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{GeneratedPacks * changes} changes, {changed} of them changed an outcome"));
        changed.Should().BeGreaterThan(GeneratedPacks);
    }

    [Fact]
    public void Session_AfterChangesUnderTheBuiltInPack_SaysWhatTheEngineSaysAnew()
    {
        var pack = BuiltInPacks.PersonalizedLearning;
        var engine = RoadmapEngine.Create(pack);
        var live = new LiveSession(pack);
        var random = new RandomDistricts(pack, seed: 20260902);
        var before = random.Next();
        var session = live.Of(before);
        for (var number = 0; number < 200; number++)
        {
            var after = random.Next();
            live.Change(session, before, after);
            before = after;
            Outcomes.Of(session, after.Id).Should().Equal(Outcomes.Of(engine.Diagnose(after)), "after change {0}", number);
        }
    }

    private static IReadOnlyList<string> Compare(RoadmapEngine engine, LiveSession live, DistrictState state, string which)
    {
        var expected = Outcomes.Of(engine.Diagnose(state));
        Outcomes.Of(live.Of(state), state.Id).Should().Equal(expected, which);
        return expected;
    }
}
