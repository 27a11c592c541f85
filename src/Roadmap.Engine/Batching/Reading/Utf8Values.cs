using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads the numbers and dates of district files straight from UTF-8, in the one plain form of each. What it does not read may still be a value.</summary>
internal static class Utf8Values
{
    private const int MostDigits = 9;
    private const int MostPlaces = 6;

    /// <summary>Reads <c>2014</c>, <c>2014-08</c> or <c>2014-08-20</c> as the day numbers that it covers.</summary>
    internal static bool TryDate(ReadOnlySpan<byte> text, out int first, out int last)
    {
        first = last = 0;
        if (text.Length is not (4 or 7 or 10) || !TryDigits(text[..4], out var year) || year == 0)
        {
            return false;
        }

        var (month, day) = (0, 0);
        if (text.Length >= 7 && (text[4] != '-' || !TryDigits(text.Slice(5, 2), out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length == 10 && (text[7] != '-' || !TryDigits(text.Slice(8, 2), out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        first = new DateOnly(year, Math.Max(1, month), Math.Max(1, day)).DayNumber;
        last = text.Length switch
        {
            10 => first,
            7 => first + DateTime.DaysInMonth(year, month) - 1,
            _ => new DateOnly(year, 12, 31).DayNumber,
        };
        return true;
    }

    /// <summary>A day that has happened; not read when it lies wholly after the as-of date.</summary>
    internal static bool TryPast(ReadOnlySpan<byte> text, int asOf, out DayInterval days)
    {
        var isDate = TryDate(text, out var first, out var last);
        days = new DayInterval(Math.Min(first, asOf), Math.Min(last, asOf), true);
        return isDate && first <= asOf;
    }

    /// <summary>A whole number without a sign.</summary>
    internal static bool TryWhole(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        return text.Length is > 0 and <= MostDigits && TryDigits(text, out value);
    }

    /// <summary>A decimal number without a sign, in millionths, with at most nine digits before its point and six behind it.</summary>
    internal static bool TryNumber(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        if (!TryWhole(whole, out var units))
        {
            return false;
        }

        value = units * FactType.NumberScale;
        if (point < 0)
        {
            return true;
        }

        var places = text[(point + 1)..];
        if (places.Length is 0 or > MostPlaces || !TryDigits(places, out var parts))
        {
            return false;
        }

        var scale = FactType.NumberScale;
        for (var i = 0; i < places.Length; i++)
        {
            scale /= 10;
        }

        value += parts * scale;
        return true;
    }

    /// <summary>A number with a percent sign, in millionths.</summary>
    internal static bool TryPercent(ReadOnlySpan<byte> text, int most, out long value)
    {
        value = 0;
        return text.Length > 1 && text[^1] == '%' && TryNumber(text[..^1], out value) && value <= most * FactType.NumberScale;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if ((uint)(digit - '0') > 9)
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
