using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads what a line says of the profile, the targets and the capacity.</summary>
internal sealed class DecisionLines(LineVocabulary words)
{
    private static readonly ValueForm Amount = new(FactType.Count);

    /// <summary>Reads the profile that the reader stands on; false when it takes a second look, as an attribute without a value does.</summary>
    internal bool TryProfile(ref Utf8JsonReader json, CellValue[] profile, int asOf)
    {
        var seen = default(SeenPlaces);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (LineKeys.Find(words.Attributes, ref json) is not (>= 0 and var attribute)
                || !seen.TryAdd(attribute)
                || !json.Read()
                || !words.AttributeForms[attribute].TryRead(ref json, asOf, out profile[attribute]))
            {
                return false;
            }
        }

        return true;
    }

    internal bool TryTargets(ref Utf8JsonReader json, int[] targets)
    {
        var seen = default(SeenPlaces);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (LineKeys.Find(words.Areas, ref json) is not (>= 0 and var area)
                || !seen.TryAdd(area)
                || !json.Read()
                || !Utf8Text.IsPlain(ref json)
                || words.Levels.Find(json.ValueSpan) is not (>= 0 and var level))
            {
                return false;
            }

            targets[area] = level;
        }

        return true;
    }

    /// <summary>Reads the capacity that the reader stands on, for a district without a calendar of its own.</summary>
    internal bool TryCapacity(ref Utf8JsonReader json, long?[] capacity)
    {
        var seen = default(SeenPlaces);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (LineKeys.Find(words.Resources, ref json) is not (>= 0 and var resource)
                || !seen.TryAdd(resource)
                || !json.Read()
                || !Amount.TryRead(ref json, 0, out var amount))
            {
                return false;
            }

            var times = words.Index.Pack.Resources[resource].Per == ResourcePeriod.Term ? DecisionBinder.UsualTermsInAYear : 1;
            capacity[resource] = amount.Value * times;
        }

        return true;
    }
}
