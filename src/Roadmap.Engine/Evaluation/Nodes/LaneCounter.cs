namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// Counts in 64 lanes at once. The count of a lane is spread over the words, one binary digit in each, lowest first,
/// so adding a bit to every lane is a carry that ripples through a few words.
/// </summary>
internal readonly ref struct LaneCounter
{
    /// <summary>Digits enough for any count.</summary>
    internal const int Digits = 31;

    private readonly Span<ulong> digits;

    internal LaneCounter(Span<ulong> digits) => this.digits = digits;

    internal void Add(ulong bits)
    {
        for (var digit = 0; bits != 0; digit++)
        {
            var carry = digits[digit] & bits;
            digits[digit] ^= bits;
            bits = carry;
        }
    }

    /// <summary>The lanes whose count is the bound or more.</summary>
    internal ulong AtLeast(int bound)
    {
        if (bound <= 0)
        {
            return ulong.MaxValue;
        }

        var (above, equal) = (0UL, ulong.MaxValue);
        for (var digit = digits.Length - 1; digit >= 0; digit--)
        {
            var isSet = ((bound >> digit) & 1) != 0;
            above |= isSet ? 0 : equal & digits[digit];
            equal &= isSet ? digits[digit] : ~digits[digit];
        }

        return above | equal;
    }
}
