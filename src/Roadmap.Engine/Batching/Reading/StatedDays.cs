namespace Roadmap.Engine.Batching.Reading;

/// <summary>A date as it is written: the days it covers, or never.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="IsNever">True for the word never.</param>
internal readonly record struct StatedDays(int First, int Last, bool IsNever)
{
    internal static bool TryRead(ReadOnlySpan<byte> text, out StatedDays? days)
    {
        var isNever = text.SequenceEqual("never"u8);
        var (first, last) = (0, 0);
        var isRead = isNever || Utf8Values.TryDate(text, out first, out last);
        days = new StatedDays(first, last, isNever);
        return isRead;
    }
}
