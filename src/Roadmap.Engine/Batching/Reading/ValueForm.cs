using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads the values of one type. Immutable.</summary>
internal sealed class ValueForm
{
    private readonly FactType type;
    private readonly Utf8Names words;
    private readonly bool hasNone;

    internal ValueForm(FactType type)
    {
        this.type = type;
        words = new Utf8Names(type.Words);
        hasNone = type.IndexOf("none") >= 0;
    }

    internal bool IsNumber => type.IsNumber;

    /// <summary>Reads the value that the reader stands on; false when it takes a second look.</summary>
    internal bool TryRead(ref Utf8JsonReader json, int asOf, out CellValue value)
    {
        value = default;
        if (json.TokenType == JsonTokenType.StartArray)
        {
            return type.Kind == FactTypeKind.Set && TrySet(ref json, out value);
        }

        return Utf8Text.IsPlain(ref json) && TryText(json.ValueSpan, asOf, out value);
    }

    /// <summary>Reads a number of the type; false for other types too.</summary>
    internal bool TryNumber(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        return type.Kind switch
        {
            FactTypeKind.Percent => Utf8Values.TryPercent(text, FactText.MostPercent, out value),
            FactTypeKind.Count or FactTypeKind.Score => Utf8Values.TryNumber(text, out value),
            _ => false,
        };
    }

    private bool TryText(ReadOnlySpan<byte> text, int asOf, out CellValue value)
    {
        value = default;
        switch (type.Kind)
        {
            case FactTypeKind.Percent or FactTypeKind.Count or FactTypeKind.Score:
                return TryNumber(text, out var number) && Take(number, out value);
            case FactTypeKind.YesNo:
                return TryYesNo(text, out var yes) && Take(yes ? 1 : 0, out value);
            case FactTypeKind.Date:
                return TryPast(text, asOf, out value);
            case FactTypeKind.Deadline:
                return TryDeadline(text, out value);
            case FactTypeKind.Set:
                return TryMembers(text, out value);
            case FactTypeKind.Duration:
                return false;
            default:
                return words.Find(text) is >= 0 and var word && Take(word, out value);
        }
    }

    internal static bool TryYesNo(ReadOnlySpan<byte> text, out bool yes)
    {
        yes = text.SequenceEqual("yes"u8) || text.SequenceEqual("true"u8);
        return yes || text.SequenceEqual("no"u8) || text.SequenceEqual("false"u8);
    }

    private static bool TryPast(ReadOnlySpan<byte> text, int asOf, out CellValue value)
    {
        var isDate = Utf8Values.TryPast(text, asOf, out var days);
        value = CellValue.Of(days);
        return isDate;
    }

    private static bool TryDeadline(ReadOnlySpan<byte> text, out CellValue value)
    {
        var isDate = Utf8Values.TryDate(text, out var first, out var last);
        value = CellValue.Of(new DayInterval(first, last, true));
        return isDate;
    }

    private static bool Take(long read, out CellValue value)
    {
        value = CellValue.Of(read);
        return true;
    }

    /// <summary>Words with commas between them.</summary>
    private bool TryMembers(ReadOnlySpan<byte> text, out CellValue value)
    {
        var members = 0L;
        value = default;
        while (true)
        {
            var end = text.IndexOf((byte)',');
            if (words.Find((end < 0 ? text : text[..end]).Trim((byte)' ')) is not (>= 0 and var word))
            {
                return false;
            }

            members |= 1L << word;
            value = CellValue.Of(members);
            if (end < 0)
            {
                return true;
            }

            text = text[(end + 1)..];
        }
    }

    private bool TrySet(ref Utf8JsonReader json, out CellValue value)
    {
        var members = 0L;
        value = default;
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            if (json.ValueIsEscaped || words.Find(json.ValueSpan) is not (>= 0 and var word))
            {
                return false;
            }

            members |= 1L << word;
        }

        value = CellValue.Of(members);
        return json.TokenType == JsonTokenType.EndArray && (members != 0 || !hasNone);
    }
}
