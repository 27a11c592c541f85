using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Walks the tokens of a JSON text and builds a tree from them.</summary>
internal sealed class JsonTokenReader(SourceText source, ProblemCollector problems, InputLimits limits)
{
    private readonly DocumentTreeBuilder tree = new(problems, limits);
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(source.Content);
    private int knownByte;
    private int knownOffset;
    private int tokens;

    internal ImmutableArray<YamlDocument> Read()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        while (!tree.IsStopped && MoveNext(ref reader))
        {
            Take(ref reader);
        }

        if (tree.IsStopped)
        {
            return [];
        }

        if (tree.Root is YamlMapping root)
        {
            return [new YamlDocument(source, root)];
        }

        problems.Add(YamlProblems.RootIsNotMapping(tree.Root?.Place ?? source.Place(1, 1, 0)));
        return [];
    }

    private bool MoveNext(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            tree.Stop(JsonSyntaxFault.Describe(source, OffsetOf(exception), tree.Root is not null));
            return false;
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        if (++tokens > limits.Events)
        {
            tree.Stop(YamlProblems.TooMany(PlaceAt(OffsetOf((int)reader.TokenStartIndex), 1), limits.Events));
            return;
        }

        var start = OffsetOf((int)reader.TokenStartIndex);
        var length = OffsetOf((int)reader.BytesConsumed) - start;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                tree.OpenMapping(PlaceAt(start, 1), isInline: false);
                break;
            case JsonTokenType.StartArray:
                tree.OpenSequence(PlaceAt(start, 1), isInline: false);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                tree.Close(new NodeSpan(OffsetAt(tree.Innermost!.Place), start + length, IsBracketed: true));
                break;
            case JsonTokenType.PropertyName:
                TakeText(ref reader, start);
                break;
            case JsonTokenType.String:
                TakeText(ref reader, start);
                break;
            case JsonTokenType.Null:
                TakePlain(start, length, "");
                break;
            default:
                TakePlain(start, length, source.Content.Substring(start, length));
                break;
        }
    }

    private void TakePlain(int start, int length, string value)
    {
        var place = PlaceAt(start, length);
        tree.Add(new YamlScalar(place, value, isPlain: true) { Span = new NodeSpan(start, start + length, IsBracketed: false) });
    }

    private void TakeText(ref Utf8JsonReader reader, int start)
    {
        var raw = reader.ValueSpan.Length;
        var end = start + 1 + Encoding.UTF8.GetCharCount(reader.ValueSpan);
        if (raw > limits.ScalarLength * 6)
        {
            tree.Stop(YamlProblems.TextTooLong(PlaceAt(start, 1), limits.ScalarLength));
            return;
        }

        var locator = new JsonTextLocator(source, start + 1, end);
        var value = locator.Value;
        var node = new YamlScalar(PlaceAt(start, end + 1 - start), value, isPlain: false, locator.PlaceAt) { Span = new NodeSpan(start, end + 1, IsBracketed: false) };
        if (CharacterCheck.FirstRefused(value) is >= 0 and var refused)
        {
            tree.Stop(FileProblems.RefusedCharacter(value, refused, node.PlaceAt(refused, 1)));
            return;
        }

        tree.Add(node);
    }

    /// <summary>The offset of a byte. Bytes are asked for in ascending order, so each is counted once.</summary>
    private int OffsetOf(int index)
    {
        if (index < knownByte)
        {
            (knownByte, knownOffset) = (0, 0);
        }

        knownOffset += Encoding.UTF8.GetCharCount(bytes.AsSpan(knownByte, index - knownByte));
        knownByte = index;
        return knownOffset;
    }

    private int OffsetAt(SourcePlace place) => source.OffsetOfLine(place.Line) + place.Column - 1;

    private SourcePlace PlaceAt(int offset, int length) => source.PlaceAt(Math.Min(offset, source.Content.Length), length);

    private int OffsetOf(JsonException exception)
    {
        var line = exception.LineNumber ?? 0;
        var at = 0;
        for (; line > 0; line--)
        {
            at = Array.IndexOf(bytes, (byte)'\n', at) + 1;
        }

        var index = Math.Min(bytes.Length, at + (int)(exception.BytePositionInLine ?? 0));
        return Encoding.UTF8.GetCharCount(bytes.AsSpan(0, index));
    }
}
