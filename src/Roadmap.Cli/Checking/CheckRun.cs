using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Checking;

/// <summary>Checks packs with their tests, and district files against a pack.</summary>
internal sealed class CheckRun(RulePack pack, ImmutableArray<RulePack> bases)
{
    private readonly RoadmapEngine engine = RoadmapEngine.Create(pack);

    internal ImmutableArray<Problem> Check(CheckTarget target) => target.IsPack ? CheckPack(target.Path) : CheckDistrict(target.Path);

    private ImmutableArray<Problem> CheckPack(string path)
    {
        var loaded = RulePack.TryLoad(path, bases);
        return loaded.Value is null ? loaded.Problems : loaded.Problems.AddRange(PackTestSuite.TryLoad(path, loaded.Value).Problems);
    }

    private ImmutableArray<Problem> CheckDistrict(string path)
    {
        var read = DistrictState.TryLoad(path);
        return read.Value is null ? read.Problems : read.Problems.AddRange(engine.Check(read.Value));
    }
}
