using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads what a line says of practices.</summary>
internal sealed class PracticeLines(LineVocabulary words)
{
    private static readonly Utf8Names Keys = new(["status", "started", "in-place-since", "stopped-on", "planned-start", "coverage", "led-by", "expected"]);

    private readonly PracticeLine practice = new(words);

    /// <summary>Reads the mapping of practices that the reader stands on; false when it takes a second look.</summary>
    internal bool TryRead(ref Utf8JsonReader json, PracticeFacts[] practices, DayTemplate day)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (LineKeys.Find(words.Practices, ref json) is not (>= 0 and var ordinal)
                || !ReferenceEquals(practices[ordinal], day.Nothing.District.Practices[ordinal])
                || !json.Read()
                || !TryRead(ref json, day, out practices[ordinal]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRead(ref Utf8JsonReader json, DayTemplate day, out PracticeFacts facts)
    {
        facts = day.BlankPractice;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            return TryMapping(ref json, day, out facts);
        }

        if (Utf8Text.IsBlank(ref json))
        {
            return true;
        }

        if (!Utf8Text.IsPlain(ref json) || words.Statuses.Find(json.ValueSpan) is not (>= 0 and var status))
        {
            return false;
        }

        facts = day.OfStatus(status);
        return true;
    }

    private bool TryMapping(ref Utf8JsonReader json, DayTemplate day, out PracticeFacts facts)
    {
        facts = day.BlankPractice;
        var seen = 0UL;
        practice.Clear();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!LineKeys.TryNext(Keys, ref json, ref seen, out var key) || !(Utf8Text.IsBlank(ref json) || (Utf8Text.IsPlain(ref json) && practice.TryTake(key, json.ValueSpan))))
            {
                return false;
            }
        }

        return practice.TryEnd(day.AsOf, out facts!);
    }
}
