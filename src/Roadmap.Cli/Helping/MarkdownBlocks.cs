using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Roadmap.Reporting.Text;

namespace Roadmap.Cli.Helping;

/// <summary>Reads the plain Markdown of the documentation's own pages: headings, paragraphs, links and fenced code.</summary>
internal static partial class MarkdownBlocks
{
    private const string Fence = "```";

    internal static IEnumerable<LetterBlock> Of(ImmutableArray<string> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = lines.IndexOf(Fence, i + 1);
                yield return new VerbatimBlock(string.Join('\n', lines[(i + 1)..end].Select(code => "  " + code)));
                yield return new GapBlock();
                i = end;
            }
            else if (line.StartsWith('#'))
            {
                yield return new HeadingBlock(Plain(line.TrimStart('#').Trim()), isTitle: line.StartsWith("# ", StringComparison.Ordinal));
            }
            else if (line.Length > 0)
            {
                var paragraph = lines[i..].TakeWhile(next => next.Length > 0 && !next.StartsWith(Fence, StringComparison.Ordinal)).ToList();
                yield return new ParagraphBlock(new TextRun(Plain(string.Join(' ', paragraph))));
                yield return new GapBlock();
                i += paragraph.Count - 1;
            }
        }
    }

    /// <summary>The text without links.</summary>
    internal static string Plain(string text) => Link().Replace(text, "$1");

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
