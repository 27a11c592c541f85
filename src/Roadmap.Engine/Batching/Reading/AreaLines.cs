using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads what a line says of areas.</summary>
internal sealed class AreaLines(LineVocabulary words)
{
    private const int LevelKey = 0;
    private const int HistoryKey = 1;
    private const int DateKey = 0;

    private static readonly Utf8Names AreaKeys = new(["level", "history"]);
    private static readonly Utf8Names EntryKeys = new(["date", "level"]);
    private static readonly AreaFacts Blank = new();

    private readonly ImmutableArray<LevelPoint>.Builder history = ImmutableArray.CreateBuilder<LevelPoint>();

    /// <summary>Reads the mapping of areas that the reader stands on; false when it takes a second look.</summary>
    internal bool TryRead(ref Utf8JsonReader json, AreaFacts[] areas, int asOf)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (LineKeys.Find(words.Areas, ref json) is not (>= 0 and var area)
                || !ReferenceEquals(areas[area], AreaFacts.Nothing)
                || !json.Read()
                || !TryRead(ref json, asOf, out areas[area]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRead(ref Utf8JsonReader json, int asOf, out AreaFacts area)
    {
        area = Blank;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            return TryMapping(ref json, asOf, out area);
        }

        if (Utf8Text.IsBlank(ref json))
        {
            return true;
        }

        if (!TryLevel(ref json, out var level))
        {
            return false;
        }

        area = words.LevelsOnly[level];
        return true;
    }

    private bool TryMapping(ref Utf8JsonReader json, int asOf, out AreaFacts area)
    {
        area = Blank;
        var (seen, level) = (0UL, -1);
        history.Clear();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!LineKeys.TryNext(AreaKeys, ref json, ref seen, out var key))
            {
                return false;
            }

            var isRead = key switch
            {
                _ when Utf8Text.IsBlank(ref json) => true,
                LevelKey => TryLevel(ref json, out level),
                HistoryKey => TryHistory(ref json, asOf),
                _ => false,
            };
            if (!isRead)
            {
                return false;
            }
        }

        if (history.Count > 0)
        {
            var last = history[^1].Level;
            if (level >= 0 && level != last)
            {
                return false;
            }

            level = last;
        }

        area = new AreaFacts { Level = level, Basis = level < 0 ? FactBasis.None : FactBasis.Stated, History = history.ToImmutable() };
        return true;
    }

    private bool TryHistory(ref Utf8JsonReader json, int asOf)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var before = int.MinValue;
        var beforeIsDay = false;
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            if (!TryEntry(ref json, asOf, out var first, out var last, out var level) || last < before || (beforeIsDay && first == last && first == before))
            {
                return false;
            }

            before = first;
            beforeIsDay = first == last;
            history.Add(new LevelPoint(new DayInterval(Math.Min(first, asOf), Math.Min(last, asOf), true), level, null));
        }

        return json.TokenType == JsonTokenType.EndArray;
    }

    private bool TryEntry(ref Utf8JsonReader json, int asOf, out int first, out int last, out int level)
    {
        var seen = 0UL;
        level = -1;
        first = last = int.MinValue;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!LineKeys.TryNext(EntryKeys, ref json, ref seen, out var key)
                || !(key == DateKey ? TryDate(ref json, out first, out last) : TryLevel(ref json, out level)))
            {
                return false;
            }
        }

        return level >= 0 && first >= 0 && first <= asOf;
    }

    private static bool TryDate(ref Utf8JsonReader json, out int first, out int last)
    {
        first = last = 0;
        return Utf8Text.IsPlain(ref json) && Utf8Values.TryDate(json.ValueSpan, out first, out last);
    }

    private bool TryLevel(ref Utf8JsonReader json, out int level)
    {
        level = Utf8Text.IsPlain(ref json) ? words.Levels.Find(json.ValueSpan) : -1;
        return level >= 0;
    }
}
