using System.Text.Json;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Passes over keys of the writer's own, <c>x-...</c>, as long as there is nothing in them that could be wrong.</summary>
internal ref struct OwnKeys
{
    private ReadOnlySpan<byte> first;
    private ReadOnlySpan<byte> second;
    private ReadOnlySpan<byte> third;

    /// <summary>Passes over the key that the reader stands on, and its value; false when it takes a second look.</summary>
    internal bool TrySkip(ref Utf8JsonReader json)
    {
        return TryAdd(ref json) && json.Read() && json.TokenType switch
        {
            JsonTokenType.String => json.ValueSpan.IsEmpty || Utf8Text.IsPlain(ref json),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null => true,
            JsonTokenType.StartArray => TrySkipList(ref json),
            _ => false,
        };
    }

    private static bool TrySkipList(ref Utf8JsonReader json)
    {
        while (json.Read() && Utf8Text.IsPlain(ref json))
        {
        }

        return json.TokenType == JsonTokenType.EndArray;
    }

    /// <summary>A key that is there twice is a problem; a fourth is left to the ordinary way.</summary>
    private bool TryAdd(ref Utf8JsonReader json)
    {
        var key = json.ValueSpan;
        if (key.Length > LineLimits.OwnKey || !Utf8Text.IsPlain(ref json) || key.SequenceEqual(first) || key.SequenceEqual(second) || !third.IsEmpty)
        {
            return false;
        }

        third = second;
        second = first;
        first = key;
        return true;
    }
}
