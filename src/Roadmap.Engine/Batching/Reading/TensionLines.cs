using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads what a line says of tensions.</summary>
internal sealed class TensionLines(LineVocabulary words)
{
    private const int LeanKey = 0;
    private const int NamedKey = 1;
    private const int MostLean = 100;

    private static readonly Utf8Names Keys = new(["lean", "named", "anchored-to"]);

    /// <summary>Reads the mapping of tensions that the reader stands on; false when it takes a second look.</summary>
    internal bool TryRead(ref Utf8JsonReader json, TensionFacts[] tensions)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (LineKeys.Find(words.Tensions, ref json) is not (>= 0 and var tension)
                || !ReferenceEquals(tensions[tension], TensionFacts.Nothing)
                || !json.Read()
                || json.TokenType != JsonTokenType.StartObject
                || !TryMapping(ref json, out tensions[tension]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryMapping(ref Utf8JsonReader json, out TensionFacts facts)
    {
        facts = new TensionFacts();
        var seen = 0UL;
        long? lean = null;
        bool? named = null;
        bool? anchored = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!LineKeys.TryNext(Keys, ref json, ref seen, out var key))
            {
                return false;
            }

            if (Utf8Text.IsBlank(ref json))
            {
                continue;
            }

            var isRead = Utf8Text.IsPlain(ref json) && key switch
            {
                LeanKey => TryLean(json.ValueSpan, out lean),
                NamedKey => TryNamed(json.ValueSpan, out named),
                _ => Anchor(json.ValueSpan, out anchored),
            };
            if (!isRead)
            {
                return false;
            }
        }

        facts = new TensionFacts { Lean = lean, Named = named, Anchored = anchored };
        return true;
    }

    private static bool TryLean(ReadOnlySpan<byte> text, out long? lean)
    {
        var isRead = Utf8Values.TryNumber(text, out var number) && number <= MostLean * FactType.NumberScale;
        lean = number;
        return isRead;
    }

    private static bool TryNamed(ReadOnlySpan<byte> text, out bool? named)
    {
        var isRead = ValueForm.TryYesNo(text, out var yes);
        named = yes;
        return isRead;
    }

    /// <summary>"no" says that it is anchored to nothing; anything else is what it is anchored to.</summary>
    private static bool Anchor(ReadOnlySpan<byte> text, out bool? anchored)
    {
        anchored = !ValueForm.TryYesNo(text, out var yes) || yes;
        return true;
    }
}
