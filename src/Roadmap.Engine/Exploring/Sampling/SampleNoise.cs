namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>
/// Noise that is a function of where it is used: the seed, what is drawn, and the sample. Nothing is drawn in turn, so one more reading in a file leaves the noise of the
/// others as it was. Integers only: the same on every machine.
/// </summary>
/// <param name="seed">The seed.</param>
internal readonly struct SampleNoise(long seed)
{
    /// <summary>The scale of <see cref="Normal"/>: one standard deviation.</summary>
    internal const long Deviation = 1 << 16;

    private const int Draws = 12;

    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    /// <summary>
    /// A number from a bell curve around 0 with the standard deviation <see cref="Deviation"/>: the sum of twelve even ones, which has no tails beyond six deviations.
    /// </summary>
    /// <param name="what">What is drawn.</param>
    /// <param name="sample">The sample.</param>
    internal long Normal(ulong what, int sample)
    {
        var sum = 0L;
        for (var part = 0; part < Draws / 4; part++)
        {
            var bits = Bits(what, sample, part);
            sum += (long)((bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48));
        }

        return sum - (Draws * 0xFFFFL / 2);
    }

    /// <summary>A number from 0 up to but not including <paramref name="below"/>, each as likely as the next.</summary>
    internal int Even(ulong what, int sample, int below) => (int)(((UInt128)Bits(what, sample, 0) * (ulong)below) >> 64);

    private ulong Bits(ulong what, int sample, int part) =>
        Mix(Mix(Mix((ulong)seed + Golden) + (what * Golden)) + ((((ulong)sample << 2) + (ulong)part + 1) * Golden));

    /// <summary>A number for a thing that is told apart by several.</summary>
    internal static ulong Key(params ReadOnlySpan<int> parts)
    {
        var key = Golden;
        foreach (var part in parts)
        {
            key = Mix(key ^ (uint)part) + Golden;
        }

        return key;
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mix(ulong word)
    {
        word = (word ^ (word >> 30)) * 0xBF58_476D_1CE4_E5B9;
        word = (word ^ (word >> 27)) * 0x94D0_49BB_1331_11EB;
        return word ^ (word >> 31);
    }
}
