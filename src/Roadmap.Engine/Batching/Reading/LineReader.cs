using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads one line after the other into slots: in one pass where that is certainly right, else the ordinary way. Not safe to share between threads.</summary>
internal sealed class LineReader(LineVocabulary words, DayTemplates days)
{
    private const string FileName = "line.json";

    private readonly DistrictLine line = new(words, days);

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line without its end.</param>
    /// <param name="slot">Takes the district, or what is wrong.</param>
    /// <returns>The errors of the line; empty when it is a district.</returns>
    internal ImmutableArray<Problem> Read(ReadOnlySpan<byte> text, LineSlot slot) => line.TryRead(text, slot) ? [] : ReadSlowly(text, slot);

    /// <summary>Reads a line the ordinary way, as a district file of its own.</summary>
    internal ImmutableArray<Problem> ReadSlowly(ReadOnlySpan<byte> text, LineSlot slot)
    {
        using var stream = new MemoryStream(text.ToArray());
        var read = DistrictState.TryRead(stream, FileName);
        var bound = read.Value is { } state ? DistrictBinder.Bind(state, words.Index) : new Checked<BoundDistrict>(null, read.Problems);
        if (bound.Value is { } district)
        {
            slot.Take(district);
            return [];
        }

        ImmutableArray<Problem> errors = [.. bound.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)];
        slot.Refuse(LineFaults.Text(errors), FindId(text));
        return errors;
    }

    /// <summary>The id of a district that cannot be read, as far as it can be told.</summary>
    private static ReadOnlySpan<byte> FindId(ReadOnlySpan<byte> text)
    {
        try
        {
            var json = new Utf8JsonReader(text);
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isId = json.ValueSpan.SequenceEqual("id"u8);
                json.Read();
                if (isId)
                {
                    return json.TokenType == JsonTokenType.String ? json.ValueSpan : default;
                }

                json.Skip();
            }
        }
        catch (JsonException)
        {
        }

        return default;
    }
}
