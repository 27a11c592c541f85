using System.Globalization;
using Roadmap.Reference.Tests.Generation;
using Roadmap.Reference.Tests.Reference;
using Xunit.Abstractions;

namespace Roadmap.Reference.Tests;

/// <summary>The engine against an evaluator that shares no code with it, on random packs and districts.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Packs = 250;
    private const int Shown = 4;
    private const int DistrictsOfAPack = 20;
    private const int LeastConditions = 200_000;

    [Fact]
    public void Engine_OnRandomPacksAndDistricts_AgreesWithTheReference()
    {
        var packs = Counts.Scaled(Packs);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ROADMAP_SEED={Counts.Seed}: {packs} packs, {DistrictsOfAPack} districts each."));

        var rounds = Enumerable.Range(0, packs).AsParallel().AsOrdered().Select(Round).ToList();

        var coverage = rounds.Aggregate(new Coverage(), (all, round) => all.With(round.Coverage));
        output.WriteLine(coverage.ToString());
        rounds.Select(round => round.Difference).OfType<string>().Take(Shown).Should().BeEmpty();
        coverage.Conditions.Should().BeGreaterThanOrEqualTo(Counts.Scaled(LeastConditions));
        coverage.Gaps().Should().BeEmpty("a test that never makes a case cannot find a fault in it");
    }

    /// <summary>A pack of its own seed, so that each can be made again alone.</summary>
    private static (Coverage Coverage, string? Difference) Round(int number)
    {
        var dice = new Dice(Counts.Seed + (ulong)number);
        var pack = new PackMaker(dice).Make(number * 3 / Counts.Scaled(Packs));
        var coverage = new Coverage();
        var comparison = new Comparison(pack);
        for (var district = 0; district < DistrictsOfAPack; district++)
        {
            var made = new DistrictMaker(dice, pack).Make();
            if (comparison.Difference(made, coverage) is not null)
            {
                return (coverage, string.Create(CultureInfo.InvariantCulture, $"Pack {number} of ROADMAP_SEED={Counts.Seed}: {Shrinker.Smallest(pack, made)}"));
            }
        }

        return (coverage, null);
    }
}
