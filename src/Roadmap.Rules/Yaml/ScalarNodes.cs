using System.Buffers;
using Roadmap.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Roadmap.Rules.Yaml;

/// <summary>Makes scalar nodes that know where each of their characters stands.</summary>
internal static class ScalarNodes
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,[]{}");

    /// <param name="source">The file.</param>
    /// <param name="scalar">The library's event.</param>
    /// <param name="key">The key it is the value of; a value that is not there at all stands at its key.</param>
    internal static YamlScalar From(SourceText source, Scalar scalar, YamlScalar? key)
    {
        var start = Math.Min(scalar.Start.Offset(), source.Content.Length);
        var end = Math.Clamp(scalar.End.Offset(), start, source.Content.Length);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain && start == end)
        {
            var place = key?.Place ?? source.PlaceAt(start, 0);
            return new YamlScalar(place, "", isPlain: true, (_, _) => place) { Span = new NodeSpan(start, end, IsBracketed: false) };
        }

        var locator = new ScalarLocator(source, start, end, scalar.Style, scalar.Value);
        return new YamlScalar(locator.FirstLine(), scalar.Value, isPlain, locator.PlaceAt) { Span = new NodeSpan(start, end, IsBracketed: false) };
    }

    /// <summary>How many characters from <paramref name="at"/> on are neither blank nor a line break nor a bracket or comma.</summary>
    internal static int WordLength(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(WordEnds);
        return Math.Max(1, end < 0 ? text.Length - at : end);
    }
}
