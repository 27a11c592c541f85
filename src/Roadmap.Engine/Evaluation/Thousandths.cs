namespace Roadmap.Engine.Recommendation;

/// <summary>Arithmetic on thousandths of a point: integers, halves away from zero.</summary>
internal static class Thousandths
{
    internal static long Divide(long value, long by)
    {
        var (quotient, remainder) = Math.DivRem(value, by);
        return Math.Abs(remainder) * 2 >= by ? quotient + Math.Sign(value) : quotient;
    }

    internal static long Multiply(long value, long factor) => Divide(value * factor, 1000);
}
