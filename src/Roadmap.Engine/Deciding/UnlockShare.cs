using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Deciding;

/// <summary>What is left of a worth at a distance: it decays with every step.</summary>
internal sealed class UnlockShare
{
    private const int MostExactSteps = 5;
    private const long MostExactWorth = 1_000_000;

    private readonly decimal[] factors;
    private readonly long[] numerators;
    private readonly long[] denominators;

    /// <param name="decay">What is left after one step, in thousandths: 0 to 1000.</param>
    /// <param name="mostSteps">How many steps can be taken at most.</param>
    internal UnlockShare(long decay, int mostSteps)
    {
        var found = new List<decimal> { 1m };
        while (found[^1] > 0 && found.Count <= mostSteps)
        {
            found.Add(found[^1] * (decay / 1000m));
        }

        factors = [.. found];
        numerators = [.. Enumerable.Range(0, MostExactSteps).Select(steps => Power(decay, steps))];
        denominators = [.. Enumerable.Range(0, MostExactSteps).Select(steps => Power(1000, steps))];
    }

    /// <summary>True when nothing is left at a distance.</summary>
    internal bool IsNothing(int steps) => steps >= factors.Length || factors[steps] <= 0;

    /// <summary>What is left of a worth, in thousandths of a point. Whole numbers give what decimals give, and sooner.</summary>
    internal long Of(long worth, int steps) => steps < MostExactSteps && Math.Abs(worth) <= MostExactWorth
        ? Thousandths.Share(worth, numerators[steps], denominators[steps])
        : Thousandths.Round(worth * factors[steps]);

    private static long Power(long number, int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= number;
        }

        return power;
    }
}
