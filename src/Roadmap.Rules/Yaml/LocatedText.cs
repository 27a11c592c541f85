using System.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Text that is being put together, with the offset in the file that each character came from.</summary>
internal sealed class LocatedText
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    internal int Length => text.Length;

    /// <summary>Where the first character came from; there must be one.</summary>
    internal int FirstOffset => offsets[0];

    internal void Add(char character, int offset)
    {
        text.Append(character);
        offsets.Add(offset);
    }

    internal void Add(LocatedText other)
    {
        text.Append(other.text);
        offsets.AddRange(other.offsets);
    }

    internal void Clear() => CutTo(0);

    internal void CutTo(int length)
    {
        text.Length = length;
        offsets.RemoveRange(length, offsets.Count - length);
    }

    internal void TrimBlanks(int notBefore)
    {
        var length = text.Length;
        while (length > notBefore && text[length - 1] is ' ' or '\t')
        {
            length--;
        }

        CutTo(length);
    }

    /// <summary>The offset of each character and of the end, if the text is the one that was expected.</summary>
    internal int[]? OffsetsOf(string expected, int end) => text.Equals(expected.AsSpan()) ? [.. offsets, end] : null;
}
