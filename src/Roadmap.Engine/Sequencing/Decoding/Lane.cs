namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>The bits that one resource has in a row of words: its amount, and above it the guard bit that a subtraction clears when the amount is too small.</summary>
/// <param name="Word">Which word of the row.</param>
/// <param name="Shift">The lowest bit of the amount.</param>
/// <param name="Bits">How many bits the amount has.</param>
internal readonly record struct Lane(int Word, int Shift, int Bits)
{
    internal ulong Guard => 1UL << (Shift + Bits);

    internal ulong Put(long amount) => (ulong)amount << Shift;
}
