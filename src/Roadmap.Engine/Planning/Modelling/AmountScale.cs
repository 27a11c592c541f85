using System.Numerics;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>Turns amounts into small whole numbers: by their greatest common measure, and where that is too fine by rounding to the safe side.</summary>
internal sealed class AmountScale
{
    private const long MostUnits = 1_000_000;
    private const int MostCapacity = 500_000_000;
    private readonly long unit;

    /// <param name="amounts">Every amount that something takes, in millionths.</param>
    internal AmountScale(IEnumerable<long> amounts)
    {
        var common = 0L;
        var most = 0L;
        foreach (var amount in amounts)
        {
            common = (long)BigInteger.GreatestCommonDivisor(common, amount);
            most = Math.Max(most, amount);
        }

        unit = Math.Max(1, Math.Max(common, (most + MostUnits - 1) / MostUnits));
    }

    /// <summary>What something takes, rounded up.</summary>
    internal int Taken(long amount) => (int)((amount + unit - 1) / unit);

    /// <summary>What there is, rounded down; no less than nothing.</summary>
    internal int There(long amount) => (int)Math.Clamp(amount / unit, 0, MostCapacity);
}
