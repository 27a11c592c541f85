using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Says what is wrong with a text that is not a value of its type, and how it was probably meant.</summary>
internal static class ValueFaults
{
    internal static Problem Of(FactType type, StatedText stated, string what)
    {
        if (string.Equals(stated.Text, "never", StringComparison.Ordinal))
        {
            return DistrictBindingProblems.NeverIsNoValue(stated.Place, what, type);
        }

        return type.IsNumber && RangeOf(type, stated.Text) is { } range
            ? DistrictBindingProblems.OutOfRange(stated.Place, what, stated.Text, range)
            : DistrictBindingProblems.WrongValue(stated.Place, what, stated.Text, type, Suggestion(type, stated.Text));
    }

    private static string? RangeOf(FactType type, string text)
    {
        var isPercent = type.Kind == FactTypeKind.Percent;
        if (isPercent != text.EndsWith('%') || !IsNumber(text.TrimEnd('%')))
        {
            return null;
        }

        return type.Kind switch
        {
            FactTypeKind.Percent => $"0% and {FactText.MostPercent}%, with at most 6 decimal places",
            FactTypeKind.Count => "0 and 10^12, with at most 6 decimal places",
            _ => "-10^12 and 10^12, with at most 6 decimal places",
        };
    }

    private static string? Suggestion(FactType type, string text)
    {
        if (type.IsNumber)
        {
            return NumberSuggestion(type, text);
        }

        var word = type.Kind == FactTypeKind.Set
            ? text.Split(',', StringSplitOptions.TrimEntries).FirstOrDefault(part => type.IndexOf(part) < 0) ?? text
            : text;
        return Spelling.DidYouMean(word, type.Words);
    }

    private static string? NumberSuggestion(FactType type, string text)
    {
        var number = text.Replace(",", "", StringComparison.Ordinal).TrimEnd('%').Trim();
        if (!IsNumber(number))
        {
            return null;
        }

        return type.Kind == FactTypeKind.Percent ? $"Write it with its sign: {number}%." : $"Write it as a plain number: {number}.";
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
