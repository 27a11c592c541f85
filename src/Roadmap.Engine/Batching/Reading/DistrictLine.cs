using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>
/// Reads a district from one line of JSON straight into facts, without a text being made of it. It takes only lines that are certainly free of any problem and
/// of rarer statements; every other line is read the ordinary way, which says what is wrong. Keeps its buffers; not safe to share between threads.
/// </summary>
internal sealed class DistrictLine
{
    private const int KindKey = 0;
    private const int IdKey = 1;
    private const int NameKey = 2;
    private const int AsOfKey = 3;
    private const int AreasKey = 5;
    private const int PracticesKey = 6;
    private const int ReadingsKey = 7;
    private const int TensionsKey = 8;

    private static readonly Utf8Names Keys = new(
    [
        "kind", "id", "name", "as-of", "program", "areas", "practices", "readings", "tensions", "profile", "targets", "capacity",
        "schools", "waivers", "calendar", "commitments", "goals",
    ]);

    private readonly DayTemplates days;
    private readonly AreaLines areas;
    private readonly PracticeLines practices;
    private readonly ReadingLines readings;
    private readonly TensionLines tensions;
    private readonly DecisionLines decisions;

    internal DistrictLine(LineVocabulary words, DayTemplates days)
    {
        this.days = days;
        areas = new AreaLines(words);
        practices = new PracticeLines(words);
        readings = new ReadingLines(words);
        tensions = new TensionLines(words);
        decisions = new DecisionLines(words);
    }

    /// <summary>Reads a line into a slot; false when it takes a second look, and then the slot holds nothing of meaning.</summary>
    internal bool TryRead(ReadOnlySpan<byte> line, LineSlot slot)
    {
        if (line.Length > LineLimits.Line)
        {
            return false;
        }

        try
        {
            var json = new Utf8JsonReader(line);
            return json.Read() && json.TokenType == JsonTokenType.StartObject && TryOpen(json, slot) && TryMapping(ref json, slot) && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The as-of date comes first, wherever it stands: every other date is judged from it.</summary>
    private bool TryOpen(Utf8JsonReader json, LineSlot slot)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (LineKeys.Find(Keys, ref json) == AsOfKey)
            {
                return json.Read() && json.TokenType == JsonTokenType.String && json.ValueSpan.Length == 10
                    && Utf8Values.TryDate(json.ValueSpan, out var asOf, out _) && slot.Open(days.Of(asOf), json.ValueSpan);
            }

            json.Skip();
        }

        return false;
    }

    private bool TryMapping(ref Utf8JsonReader json, LineSlot slot)
    {
        var seen = 0UL;
        var own = default(OwnKeys);
        var isDistrict = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueSpan.StartsWith("x-"u8))
            {
                if (!own.TrySkip(ref json))
                {
                    return false;
                }

                continue;
            }

            if (!LineKeys.TryNext(Keys, ref json, ref seen, out var key))
            {
                return false;
            }

            isDistrict |= key == KindKey;
            if (!TryTake(key, ref json, slot))
            {
                return false;
            }
        }

        return isDistrict && slot.HasId && slot.TryClose();
    }

    private bool TryTake(int key, ref Utf8JsonReader json, LineSlot slot)
    {
        switch (key)
        {
            case KindKey:
                return json.TokenType == JsonTokenType.String && json.ValueSpan.SequenceEqual("district"u8);
            case IdKey:
                return json.TokenType == JsonTokenType.String && slot.TryId(json.ValueSpan);
            case NameKey:
                return Utf8Text.IsBlank(ref json) || (Utf8Text.IsPlain(ref json) && slot.TakeName(json.ValueSpan));
            case AsOfKey:
                return true;
            default:
                return Utf8Text.IsBlank(ref json) || TryStatements(key, ref json, slot);
        }
    }

    private bool TryStatements(int key, ref Utf8JsonReader json, LineSlot slot)
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            return key == ReadingsKey
                ? readings.TryRead(ref json, slot.Facts.Indicators, slot.AsOf, slot.Place)
                : key > 11 && json.Read() && json.TokenType == JsonTokenType.EndArray;
        }

        return json.TokenType == JsonTokenType.StartObject && key switch
        {
            4 => TryProgram(ref json, slot),
            AreasKey => areas.TryRead(ref json, slot.Facts.Areas, slot.AsOf),
            PracticesKey => practices.TryRead(ref json, slot.Facts.Practices, slot.Day),
            TensionsKey => tensions.TryRead(ref json, slot.Tensions),
            9 => decisions.TryProfile(ref json, slot.Profile, slot.AsOf),
            10 => decisions.TryTargets(ref json, slot.Targets),
            11 => decisions.TryCapacity(ref json, slot.Capacity),
            _ => false,
        };
    }

    private static bool TryProgram(ref Utf8JsonReader json, LineSlot slot)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName || !json.ValueSpan.SequenceEqual("started"u8) || !json.Read() || !Utf8Text.IsPlain(ref json))
        {
            return false;
        }

        var isNever = json.ValueSpan.SequenceEqual("never"u8);
        var days = DayInterval.Never(slot.AsOf);
        if (!isNever && !Utf8Values.TryPast(json.ValueSpan, slot.AsOf, out days))
        {
            return false;
        }

        slot.ProgramStarted = days;
        return json.Read() && json.TokenType == JsonTokenType.EndObject;
    }
}
