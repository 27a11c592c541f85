using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Statements;

/// <summary>Values of facts as a district file writes them, and back. Blank is not said.</summary>
internal static class StatementText
{
    internal static StatedText? Of(string? text, SourcePlace place) => text is null ? null : new StatedText(text, place);

    internal static StatedText? OfNumber(decimal? number, string unit, SourcePlace place) =>
        number is { } known ? new StatedText(known.ToString("0.############", CultureInfo.InvariantCulture) + unit, place) : null;

    internal static string? Said(StatedText? stated) => string.IsNullOrWhiteSpace(stated?.Text) ? null : stated.Text;

    internal static decimal? Number(FactType type, StatedText? stated) => Value(type, stated) is { } value ? (decimal)value / FactType.NumberScale : null;

    internal static long? Value(FactType type, StatedText? stated) => Said(stated) is { } text && FactText.TryParse(type, text, out var value) ? value : null;
}
