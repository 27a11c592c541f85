using YamlDotNet.Core;

namespace Roadmap.Rules.Yaml;

/// <summary>Reads the raw lines of a scalar again to learn where each character of its value came from. What it reads is compared with the
/// library's value, so a difference costs a column and never a wrong text.</summary>
internal static class ScalarReplay
{
    /// <summary>The offset of every character of <paramref name="value"/> and of its end; null when the lines do not give that value.</summary>
    internal static int[]? Of(string content, int start, int end, ScalarStyle style, string value) => style switch
    {
        ScalarStyle.Plain => FlowReplay.Plain(content, start, end).OffsetsOf(value, end),
        ScalarStyle.SingleQuoted => FlowReplay.SingleQuoted(content, start + 1, end - 1).OffsetsOf(value, end - 1),
        ScalarStyle.DoubleQuoted => FlowReplay.DoubleQuoted(content, start + 1, end - 1).OffsetsOf(value, end - 1),
        ScalarStyle.Literal or ScalarStyle.Folded => BlockReplay.Of(content, start, end, style == ScalarStyle.Folded, value),
        _ => null,
    };
}
