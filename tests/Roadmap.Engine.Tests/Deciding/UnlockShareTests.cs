using Roadmap.Engine.Deciding;

namespace Roadmap.Engine.Tests.Deciding;

public sealed class UnlockShareTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(333)]
    [InlineData(500)]
    [InlineData(999)]
    [InlineData(1000)]
    public void Share_AtEveryDistance_IsTheDecayedWorthWithHalvesAwayFromZero(int decay)
    {
        var share = new UnlockShare(decay, mostSteps: 12);
        var random = new Random(decay);
        var factor = 1m;
        for (var steps = 1; steps <= 12; steps++)
        {
            share.IsNothing(steps - 1).Should().Be(factor == 0);
            if (factor == 0)
            {
                break;
            }

            factor *= decay / 1000m;
            for (var i = 0; i < 200; i++)
            {
                var worth = random.NextInt64(-30_000, i % 10 == 0 ? 3_000_000 : 30_000);
                share.Of(worth, steps).Should().Be((long)Math.Round(worth * factor, MidpointRounding.AwayFromZero), "{0} at {1}", worth, steps);
            }
        }
    }
}
