using Roadmap.Engine.Exploring.Sampling;

namespace Roadmap.Engine.Tests.Exploring.Sampling;

public sealed class SampleNoiseTests
{
    private const int Samples = 40_000;

    [Fact]
    public void Normal_OverManySamples_HasMeanZeroAndOneDeviation()
    {
        var noise = new SampleNoise(1);
        var drawn = Enumerable.Range(0, Samples).Select(sample => noise.Normal(3, sample) / (double)SampleNoise.Deviation).ToList();

        drawn.Average().Should().BeApproximately(0, 0.02);
        Math.Sqrt(drawn.Average(one => one * one)).Should().BeApproximately(1, 0.02);
        drawn.Count(one => Math.Abs(one) > 1.96).Should().BeInRange(Samples / 25, Samples * 6 / 100, "a twentieth of a bell curve lies beyond 1.96 deviations");
    }

    [Fact]
    public void Normal_OfTwoThings_GoesItsOwnWay()
    {
        var noise = new SampleNoise(1);
        var together = Enumerable.Range(0, Samples).Average(sample => noise.Normal(0, sample) * (double)noise.Normal(1, sample) / SampleNoise.Deviation / SampleNoise.Deviation);

        together.Should().BeApproximately(0, 0.03);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Even_OverManySamples_GivesEachItsShare(int below)
    {
        var noise = new SampleNoise(42);
        var counts = new int[below];
        for (var sample = 0; sample < Samples; sample++)
        {
            counts[noise.Even(5, sample, below)]++;
        }

        counts.Should().OnlyContain(count => Math.Abs(count - (Samples / below)) < Samples / 50);
    }

    [Fact]
    public void Noise_IsAFunctionOfSeedThingAndSample()
    {
        new SampleNoise(7).Normal(2, 9).Should().Be(new SampleNoise(7).Normal(2, 9));
        new SampleNoise(8).Normal(2, 9).Should().NotBe(new SampleNoise(7).Normal(2, 9));
        new SampleNoise(-1).Even(0, 0, 1).Should().Be(0);
    }
}
