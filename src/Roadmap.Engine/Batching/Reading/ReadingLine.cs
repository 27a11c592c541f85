using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Text;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>One reading while its fields are read. Its value may stand before the indicator is known, so it is read last.</summary>
internal sealed class ReadingLine(LineVocabulary words)
{
    private const int OfKey = 0;
    private const int FromKey = 1;
    private const int ValueKey = 2;
    private const int MethodKey = 3;
    private const int DateKey = 4;
    private const int ResponsesKey = 5;
    private const int InvitedKey = 6;
    private const int MarginKey = 7;

    private static readonly Utf8Names Keys = new(["of", "from", "value", "method", "date", "responses", "invited", "margin"]);

    private int role;
    private int method;
    private int? responses;
    private int? invited;
    private DayInterval? date;

    /// <summary>The indicator of the reading that was read last.</summary>
    internal int Indicator { get; private set; }

    /// <summary>Reads the mapping that the reader stands on; false when it takes a second look, which it does without an indicator, a value or a date.</summary>
    internal bool TryRead(ref Utf8JsonReader json, int asOf, SourcePlace place, [NotNullWhen(true)] out ToldReading? told)
    {
        Clear();
        told = null;
        var seen = 0UL;
        var value = default(Utf8JsonReader);
        var margin = default(ReadOnlySpan<byte>);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!LineKeys.TryNext(Keys, ref json, ref seen, out var key))
            {
                return false;
            }

            if (key == ValueKey)
            {
                value = json;
                json.Skip();
            }
            else if (key == MarginKey && Utf8Text.IsPlain(ref json))
            {
                margin = json.ValueSpan;
            }
            else if (!Utf8Text.IsBlank(ref json) && !(Utf8Text.IsPlain(ref json) && TryTake(key, json.ValueSpan, asOf)))
            {
                return false;
            }
        }

        return value.TokenType != JsonTokenType.None && date is { } days && Indicator >= 0 && responses.GetValueOrDefault() <= (invited ?? int.MaxValue)
            && TryEnd(ref value, margin, days, asOf, place, out told);
    }

    private void Clear()
    {
        Indicator = role = method = -1;
        responses = invited = null;
        date = null;
    }

    private bool TryTake(int key, ReadOnlySpan<byte> text, int asOf) => key switch
    {
        OfKey => (Indicator = words.Indicators.Find(text)) >= 0,
        FromKey => (role = words.Roles.Find(text)) >= 0,
        MethodKey => (method = words.Methods.Find(text)) >= 0,
        DateKey => TryDate(text, asOf),
        ResponsesKey => TryWhole(text, out responses),
        InvitedKey => TryWhole(text, out invited),
        _ => false,
    };

    private bool TryEnd(ref Utf8JsonReader value, ReadOnlySpan<byte> margin, DayInterval days, int asOf, SourcePlace place, [NotNullWhen(true)] out ToldReading? told)
    {
        told = null;
        var telling = words.Index.TellingRoles[Indicator];
        var form = words.IndicatorForms[Indicator];
        var teller = role < 0 ? telling[0] : role;
        long? halfWidth = null;
        if (!telling.Contains(teller) || !form.TryRead(ref value, asOf, out var cell))
        {
            return false;
        }

        if (form.IsNumber && !margin.IsEmpty)
        {
            if (!form.TryNumber(margin, out var width))
            {
                return false;
            }

            halfWidth = width;
        }

        told = new ToldReading(teller, days, cell, method, responses, invited, place) { Margin = halfWidth };
        return true;
    }

    private bool TryDate(ReadOnlySpan<byte> text, int asOf)
    {
        var isRead = Utf8Values.TryPast(text, asOf, out var days);
        date = days;
        return isRead;
    }

    private static bool TryWhole(ReadOnlySpan<byte> text, out int? number)
    {
        var isRead = Utf8Values.TryWhole(text, out var whole);
        number = whole;
        return isRead;
    }
}
