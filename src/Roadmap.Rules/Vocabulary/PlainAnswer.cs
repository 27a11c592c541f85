using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>Reads values as people say them (<c>35</c>, <c>35 percent</c>, <c>in place</c>, <c>teachers and students</c>, <c>August 2014</c>) and gives them back as files state them.</summary>
public static class PlainAnswer
{
    private const string Never = "never";
    private const string NoWord = "none";

    private static readonly string[] Nevers = [Never, "not yet", "no", "no date"];

    /// <summary>A value of a type as a file states it.</summary>
    /// <remarks>Words may be begun, and named by their place in the type's list, from 1.</remarks>
    /// <param name="type">The type; dates may be <c>never</c>.</param>
    /// <param name="text">What a person said.</param>
    /// <returns>The text for a file, or null when it is no such value.</returns>
    public static string? Value(FactType type, string text)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(text);
        var plain = Shorten(text);
        if (type.IsDate)
        {
            return Date(plain, mayBeNever: true);
        }

        if (FactText.TryParse(type, plain, out var value))
        {
            return FactText.Format(type, value);
        }

        return type.Kind switch
        {
            FactTypeKind.Percent => Number(type, WithoutSign(plain) + "%"),
            FactTypeKind.Count or FactTypeKind.Score => Number(type, plain.Replace(",", "", StringComparison.Ordinal)),
            FactTypeKind.YesNo => YesNo(plain),
            FactTypeKind.Set => Set(type, plain),
            FactTypeKind.Duration => CalendarDuration.TryParse(plain, out var duration) ? duration.ToString() : null,
            _ => Word(type, plain),
        };
    }

    /// <summary>A day, a month or a year as a file states it: <c>2014</c>, <c>2014-08</c>, <c>2014-08-20</c>, or <c>never</c>.</summary>
    /// <param name="text">What a person said.</param>
    /// <param name="mayBeNever">Whether never is an answer.</param>
    /// <returns>The text for a file, or null when it is no date.</returns>
    public static string? Date(string text, bool mayBeNever)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Shorten(text);
        if (PartialDate.TryParse(plain, out var date))
        {
            return date.ToString();
        }

        return mayBeNever && Nevers.Contains(plain, StringComparer.OrdinalIgnoreCase) ? Never : DateText.Suggest(plain);
    }

    /// <summary>Why a text is no value of a type, in a sentence or two.</summary>
    /// <param name="type">The type.</param>
    /// <param name="text">What a person said.</param>
    public static string Refusal(FactType type, string text)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(text);
        var expected = $"\"{Shown.Of(text)}\" is not {FactText.Expected(type)}.";
        return Spelling.DidYouMean(Joined(text), type.Words) is { } hint ? $"{expected} {hint}" : expected;
    }

    /// <summary>Why a text is no date, in one sentence.</summary>
    /// <param name="text">What a person said.</param>
    /// <param name="mayBeNever">Whether never is an answer.</param>
    public static string DateRefusal(string text, bool mayBeNever)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"\"{Shown.Of(text)}\" is not a date: write 2014, 2014-08 or 2014-08-20{(mayBeNever ? ", or never" : "")}.";
    }

    private static string Shorten(string text) => text.Trim().TrimEnd('.', '!').TrimEnd();

    private static string WithoutSign(string text) =>
        text.EndsWith("percent", StringComparison.OrdinalIgnoreCase) ? text[..^"percent".Length].TrimEnd() : text.TrimEnd('%', ' ');

    private static string? Number(FactType type, string text) => FactText.TryParse(type, text, out var number) ? FactText.Format(type, number) : null;

    private static string? YesNo(string text) => text.ToLowerInvariant() switch
    {
        "y" or "yes" or "true" => "yes",
        "n" or "no" or "false" => "no",
        _ => null,
    };

    private static string? Word(FactType type, string text)
    {
        var joined = Joined(text);
        if (type.Words.FirstOrDefault(word => string.Equals(word, joined, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        string[] begun = [.. type.Words.Where(word => joined.Length > 1 && word.StartsWith(joined, StringComparison.OrdinalIgnoreCase))];
        return begun.Length == 1 ? begun[0] : Numbered(type, text);
    }

    private static string? Numbered(FactType type, string text) =>
        text.Length <= 2 && FactText.TryParse(FactType.Count, text, out var number) && number / FactType.NumberScale is var place && place >= 1 && place <= type.Words.Length
            ? type.Words[(int)place - 1]
            : null;

    private static string? Set(FactType type, string text)
    {
        if (text.ToLowerInvariant() is NoWord or "nobody" or "no one" && type.IndexOf(NoWord) < 0)
        {
            return NoWord;
        }

        var bits = 0L;
        foreach (var part in text.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Word(type, part) is not { } word)
            {
                return null;
            }

            bits |= 1L << type.IndexOf(word);
        }

        return bits == 0 ? null : FactText.Format(type, bits);
    }

    private static string Joined(string text) => string.Join('-', text.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries));
}
