namespace Roadmap.Engine.Exploring;

/// <summary>How to sample what is uncertain about a district.</summary>
public sealed record RobustnessOptions
{
    /// <summary>The most samples that can be asked for.</summary>
    public const int MostSamples = 100_000;

    private readonly int samples = 1_000;

    /// <summary>How many districts to draw, from 1 to <see cref="MostSamples"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of that range.</exception>
    public int Samples
    {
        get => samples;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Samples));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostSamples, nameof(Samples));
            samples = value;
        }
    }

    /// <summary>The seed: the same seed draws the same districts, on any machine.</summary>
    public long Seed { get; init; } = 1;
}
