using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Rules.Text;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads what a line says of indicators and brings it into speaking order.</summary>
internal sealed class ReadingLines(LineVocabulary words)
{
    private readonly ReadingLine reading = new(words);
    private readonly List<(int Indicator, ToldReading Told)> told = [];
    private readonly int[] counts = new int[words.IndicatorForms.Length];
    private readonly ToldReading[]?[] shared = new ToldReading[words.IndicatorForms.Length][];

    /// <summary>Reads the list of readings that the reader stands on; false when it takes a second look.</summary>
    internal bool TryRead(ref Utf8JsonReader json, IndicatorFacts[] indicators, int asOf, SourcePlace place)
    {
        told.Clear();
        Array.Clear(counts);
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            if (!reading.TryRead(ref json, asOf, place, out var one))
            {
                return false;
            }

            told.Add((reading.Indicator, one));
            counts[reading.Indicator]++;
        }

        return json.TokenType == JsonTokenType.EndArray & Share(indicators);
    }

    /// <summary>The readings of each indicator, in the order stated, then sorted.</summary>
    private bool Share(IndicatorFacts[] indicators)
    {
        for (var i = told.Count - 1; i >= 0; i--)
        {
            var (indicator, one) = told[i];
            (shared[indicator] ??= new ToldReading[counts[indicator]])[--counts[indicator]] = one;
        }

        var isClear = true;
        foreach (var (indicator, _) in told)
        {
            if (shared[indicator] is { } readings)
            {
                shared[indicator] = null;
                SpeakingOrder.Sort(readings, words.Index.TellingRoles[indicator]);
                isClear &= IsClear(readings);
                indicators[indicator] = new IndicatorFacts(ImmutableCollectionsMarshal.AsImmutableArray(readings));
            }
        }

        return isClear;
    }

    /// <summary>Whether what people wrote decides which reading speaks, and not the sorting: otherwise there is something to warn of.</summary>
    private static bool IsClear(ToldReading[] sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            var (counts, yields) = (sorted[i - 1], sorted[i]);
            if (counts.Role == yields.Role && counts.Method == yields.Method && counts.Date.First <= yields.Date.Last)
            {
                return false;
            }
        }

        return true;
    }
}
