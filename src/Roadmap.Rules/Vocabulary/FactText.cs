using System.Globalization;

namespace Roadmap.Rules.Vocabulary;

/// <summary>Reads and writes the values that one integer holds: numbers, words, yes and no, sets.</summary>
public static class FactText
{
    /// <summary>No percentage is above this.</summary>
    public const int MostPercent = 1_000;

    /// <summary>No count is above this, no score further from 0.</summary>
    public const long MostNumber = 1_000_000_000_000;

    private const int MostDigits = 28;

    /// <summary>So many digits before the point are below <see cref="MostNumber"/>.</summary>
    private const int FewDigits = 12;
    private const int MostPlaces = 6;
    private const string EmptySet = "none";

    /// <summary>Reads a value as an author writes it: <c>35%</c>, <c>4.5</c>, <c>developing</c>, <c>yes</c>, <c>teachers, students</c>.</summary>
    /// <remarks>
    /// A percent needs its sign. Numbers have at most 6 decimal places and 28 digits; percents lie in 0 to 1,000, counts in 0 to 10^12, scores in
    /// -10^12 to 10^12. <c>true</c> and <c>false</c> read as yes and no. An empty set is <c>none</c>; no text at all is no value.
    /// </remarks>
    /// <param name="type">The type; dates and durations have readers of their own and are never read here.</param>
    /// <param name="text">The text; surrounding space is ignored.</param>
    /// <param name="value">The value in units of the type when true.</param>
    public static bool TryParse(FactType type, string text, out long value)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(text);
        value = 0;
        text = text.Trim();
        return type.Kind switch
        {
            FactTypeKind.Percent => text.EndsWith('%') && TryParseNumber(text.AsSpan(0, text.Length - 1), out value) && IsInRange(type, value),
            FactTypeKind.Count or FactTypeKind.Score => TryParseNumber(text, out value) && IsInRange(type, value),
            FactTypeKind.YesNo => TryParseYesNo(text, out value),
            FactTypeKind.Set => TryParseSet(type, text, out value),
            FactTypeKind.Date or FactTypeKind.Deadline or FactTypeKind.Duration => false,
            _ => TryParseWord(type, text, out value),
        };
    }

    /// <summary>Writes a value as an author would: the opposite of <see cref="TryParse"/>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="value">The value in units of the type.</param>
    /// <exception cref="ArgumentException">The type's values are not held in one integer (dates, durations).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The type has no word for the value.</exception>
    public static string Format(FactType type, long value)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Kind switch
        {
            FactTypeKind.Percent => FormatNumber(value) + "%",
            FactTypeKind.Count or FactTypeKind.Score => FormatNumber(value),
            FactTypeKind.Set => FormatSet(type, value),
            FactTypeKind.Date or FactTypeKind.Deadline or FactTypeKind.Duration =>
                throw new ArgumentException("A date or duration is not held in one integer.", nameof(type)),
            _ => Word(type, value),
        };
    }

    /// <summary>What an author may write for a type, for messages: <c>a percentage such as 35%</c>, <c>one of absent, emerging</c>.</summary>
    /// <param name="type">The type.</param>
    public static string Expected(FactType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Kind switch
        {
            FactTypeKind.Percent => "a percentage such as 35%",
            FactTypeKind.Count => "a number such as 3",
            FactTypeKind.Score => "a number such as 2.5",
            FactTypeKind.YesNo => "yes or no",
            FactTypeKind.Set => $"any of {string.Join(", ", type.Words)}",
            FactTypeKind.Date or FactTypeKind.Deadline => "a date such as 2014, 2014-08 or 2014-08-20",
            FactTypeKind.Duration => "a duration such as 6 months",
            _ => $"one of {string.Join(", ", type.Words)}",
        };
    }

    internal static bool IsInRange(FactType type, long value)
    {
        var most = (type.Kind == FactTypeKind.Percent ? MostPercent : MostNumber) * FactType.NumberScale;
        return value <= most && value >= (type.Kind == FactTypeKind.Score ? -most : 0);
    }

    /// <summary>A decimal number without a sign for percent, in millionths.</summary>
    internal static bool TryParseNumber(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var digits = text.StartsWith("-") ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var places = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && places.IsEmpty) || places.Length > MostPlaces || whole.Length + places.Length > MostDigits
            || !AreDigits(whole) || !AreDigits(places))
        {
            return false;
        }

        if (whole.Length <= FewDigits)
        {
            value = (text.Length == digits.Length ? 1 : -1) * ((Digits(whole) * FactType.NumberScale) + (Digits(places) * PowerOfTen(MostPlaces - places.Length)));
            return true;
        }

        var number = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (Math.Abs(number) > MostNumber)
        {
            return false;
        }

        value = (long)(number * FactType.NumberScale);
        return true;
    }

    internal static string FormatNumber(long value) =>
        (value / (decimal)FactType.NumberScale).ToString("0.######", CultureInfo.InvariantCulture);

    private static long Digits(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool TryParseYesNo(string text, out long value)
    {
        value = text is "yes" or "true" ? 1 : 0;
        return text is "yes" or "true" or "no" or "false";
    }

    private static bool TryParseWord(FactType type, string text, out long value)
    {
        value = type.IndexOf(text);
        return value >= 0;
    }

    private static bool TryParseSet(FactType type, string text, out long value)
    {
        value = 0;
        if (string.Equals(text, EmptySet, StringComparison.Ordinal) && type.IndexOf(EmptySet) < 0)
        {
            return true;
        }

        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var index = type.IndexOf(part);
            if (index < 0)
            {
                value = 0;
                return false;
            }

            value |= 1L << index;
        }

        return true;
    }

    private static string FormatSet(FactType type, long value)
    {
        if (value < 0 || value >> type.Words.Length != 0)
        {
            throw NoSuchWord(type, value);
        }

        return value == 0 ? EmptySet : string.Join(", ", type.Words.Where((_, index) => (value & (1L << index)) != 0));
    }

    private static string Word(FactType type, long value) =>
        value >= 0 && value < type.Words.Length ? type.Words[(int)value] : throw NoSuchWord(type, value);

    private static ArgumentOutOfRangeException NoSuchWord(FactType type, long value) =>
        new(nameof(value), value, $"The type {type} has no word for it.");
}
