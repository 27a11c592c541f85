using YamlDotNet.Core;

namespace Roadmap.Rules.Yaml;

/// <summary>The library's marks as offsets into the text.</summary>
internal static class MarkOffsets
{
    internal static int Offset(this Mark mark) => (int)Math.Min(int.MaxValue, mark.Index);
}
