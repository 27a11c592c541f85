using System.Globalization;
using Roadmap.Reference.Tests.Generation;
using Roadmap.Reference.Tests.Reference;
using Xunit.Abstractions;

namespace Roadmap.Reference.Tests;

/// <summary>The engine against an evaluator that shares no code with it, on random packs and districts.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const ulong Seed = 20260901;
    private const int Packs = 400;
    private const int Shown = 4;
    private const int DistrictsOfAPack = 50;

    [Fact]
    public void Engine_OnRandomPacksAndDistricts_AgreesWithTheReference()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}: {Packs} packs, {DistrictsOfAPack} districts each."));
        var differences = new List<string>();
        var coverage = new Coverage();
        for (var number = 0; number < Packs && differences.Count < Shown; number++)
        {
            var dice = new Dice(Seed + (ulong)number);
            var pack = new PackMaker(dice).Make(number * 3 / Packs);
            var districts = Enumerable.Range(0, DistrictsOfAPack).Select(_ => new DistrictMaker(dice, pack).Make()).ToList();
            var comparison = new Comparison(pack);
            if (districts.Find(district => comparison.Difference(district, coverage) is not null) is { } different)
            {
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"Pack {number} of seed {Seed}: {Shrinker.Smallest(pack, different)}"));
            }
        }

        output.WriteLine(coverage.ToString());
        differences.Should().BeEmpty();
        coverage.Gaps().Should().BeEmpty("a test that never makes a case cannot find a fault in it");
    }
}
