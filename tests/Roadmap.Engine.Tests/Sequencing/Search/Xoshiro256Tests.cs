using Roadmap.Engine.Sequencing.Search;

namespace Roadmap.Engine.Tests.Sequencing.Search;

public sealed class Xoshiro256Tests
{
    [Fact]
    public void Next_FromSeed0_IsWhatTheReferenceGives()
    {
        var random = new Xoshiro256(0);
        ulong[] first = [random.Next(), random.Next(), random.Next(), random.Next()];
        first.Should().Equal(0x99EC5F36CB75F2B4, 0xBF6E1F784956452A, 0x1A5F849D4933E6E0, 0x6AA594F1262D2D2C);
    }

    [Fact]
    public void Below_ACount_ReachesAllOfItAndNothingElse()
    {
        var random = new Xoshiro256(7);
        Enumerable.Range(0, 1000).Select(_ => random.Below(6)).Distinct().Order().Should().Equal(0, 1, 2, 3, 4, 5);
    }
}
