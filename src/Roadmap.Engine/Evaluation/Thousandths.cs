namespace Roadmap.Engine.Evaluation;

/// <summary>Arithmetic on thousandths of a point: integers, rounded once, halves away from zero.</summary>
internal static class Thousandths
{
    internal static long Divide(long value, long by) => Share(value, 1, by);

    internal static long Multiply(long value, long factor) => Share(value, factor, 1000);

    /// <summary>That part of a value which <paramref name="part"/> is of <paramref name="whole"/>, whole above 0.</summary>
    internal static long Share(long value, long part, long whole)
    {
        if (Math.BigMul(value, part, out var low) == low >> 63 && whole <= long.MaxValue / 2)
        {
            var (count, rest) = Math.DivRem(low, whole);
            return Math.Abs(rest) * 2 >= whole ? count + Math.Sign(low) : count;
        }

        var product = (Int128)value * part;
        var (quotient, remainder) = Int128.DivRem(product, whole);
        return (long)(Int128.Abs(remainder) * 2 >= whole ? quotient + Int128.Sign(product) : quotient);
    }

    internal static long Round(decimal thousandths) => (long)Math.Round(thousandths, MidpointRounding.AwayFromZero);
}
