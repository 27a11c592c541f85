using System.Globalization;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>The text between two JSON quotes: its value, and where each character of it stands.</summary>
internal sealed class JsonTextLocator
{
    private readonly SourceText source;
    private readonly int[] offsets;

    internal JsonTextLocator(SourceText source, int start, int end)
    {
        this.source = source;
        var units = new List<char>(end - start);
        var places = new List<int>(end - start + 1);
        for (var at = start; at < end;)
        {
            places.Add(at);
            at = Unescape(source.Content, at, units);
        }

        places.Add(end);
        offsets = [.. places];
        Value = new string([.. units]);
    }

    internal string Value { get; }

    internal SourcePlace PlaceAt(int offset, int length)
    {
        var from = offsets[Math.Clamp(offset, 0, offsets.Length - 1)];
        var to = offsets[Math.Clamp(offset + length, 0, offsets.Length - 1)];
        return source.PlaceAt(from, Math.Max(0, to - from));
    }

    private static int Unescape(string content, int at, List<char> units)
    {
        if (content[at] != '\\')
        {
            units.Add(content[at]);
            return at + 1;
        }

        if (content[at + 1] == 'u')
        {
            units.Add((char)int.Parse(content.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            return at + 6;
        }

        units.Add(content[at + 1] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var same => same });
        return at + 2;
    }
}
