namespace Roadmap.Rules.Yaml;

/// <summary>Reads a block scalar again, from its <c>|</c> or <c>&gt;</c> on.</summary>
internal sealed class BlockReplay
{
    private const int DeepestIndent = 200;

    private readonly string content;
    private readonly int end;
    private readonly bool folds;
    private readonly LocatedText text = new();
    private readonly LocatedText leadingBreak = new();
    private readonly LocatedText trailingBreaks = new();
    private int at;

    private BlockReplay(string content, int at, int end, bool folds)
    {
        this.content = content;
        this.at = at;
        this.end = end;
        this.folds = folds;
    }

    internal static int[]? Of(string content, int start, int end, bool folds, string value)
    {
        var at = start + 1;
        var chomping = ' ';
        var isExplicit = false;
        for (; at < end && content[at] is '+' or '-' or (>= '1' and <= '9'); at++)
        {
            chomping = content[at] is '+' or '-' ? content[at] : chomping;
            isExplicit |= char.IsAsciiDigit(content[at]);
        }

        while (at < end && content[at] is not ('\r' or '\n'))
        {
            at++;
        }

        if (!isExplicit)
        {
            return new BlockReplay(content, at, end, folds).Read(FirstIndent(content, at, end), chomping).OffsetsOf(value, end);
        }

        // A written indentation counts from the parent, which is not known here; the right one is the one that gives the value.
        for (var indent = 1; indent <= DeepestIndent; indent++)
        {
            if (new BlockReplay(content, at, end, folds).Read(indent, chomping).OffsetsOf(value, end) is { } offsets)
            {
                return offsets;
            }
        }

        return null;
    }

    private static int FirstIndent(string content, int at, int end)
    {
        var deepest = 0;
        while (at < end)
        {
            at = AfterBreak(content, at);
            var indent = 0;
            while (at < end && content[at] == ' ')
            {
                at++;
                indent++;
            }

            deepest = Math.Max(deepest, indent);
            if (at < end && content[at] is not ('\r' or '\n'))
            {
                return indent;
            }
        }

        return Math.Max(1, deepest);
    }

    private LocatedText Read(int indent, char chomping)
    {
        at = at < end ? AfterBreak(content, at) : at;
        ReadBreaks(indent);
        var leadingBlank = false;
        while (at < end && content[at] is not ('\r' or '\n') && IndentBefore(at) >= indent)
        {
            var trailingBlank = content[at] is ' ' or '\t';
            JoinLines(leadingBlank, trailingBlank);
            leadingBlank = trailingBlank;
            for (; at < end && content[at] is not ('\r' or '\n'); at++)
            {
                text.Add(content[at], at);
            }

            if (at < end)
            {
                leadingBreak.Add('\n', at);
                at = AfterBreak(content, at);
            }

            ReadBreaks(indent);
        }

        Chomp(chomping);
        return text;
    }

    private void JoinLines(bool leadingBlank, bool trailingBlank)
    {
        if (folds && leadingBreak.Length > 0 && !leadingBlank && !trailingBlank)
        {
            if (trailingBreaks.Length == 0)
            {
                text.Add(' ', leadingBreak.FirstOffset);
            }
        }
        else
        {
            text.Add(leadingBreak);
        }

        leadingBreak.Clear();
        text.Add(trailingBreaks);
        trailingBreaks.Clear();
    }

    private void Chomp(char chomping)
    {
        if (chomping != '-')
        {
            text.Add(leadingBreak);
        }

        if (chomping == '+')
        {
            text.Add(trailingBreaks);
        }
    }

    /// <summary>Skips the indentation of the next line that has text, keeping the blank lines before it.</summary>
    private void ReadBreaks(int indent)
    {
        while (true)
        {
            for (var i = 0; i < indent && at < end && content[at] == ' '; i++)
            {
                at++;
            }

            if (at >= end || content[at] is not ('\r' or '\n'))
            {
                return;
            }

            trailingBreaks.Add('\n', at);
            at = AfterBreak(content, at);
        }
    }

    private int IndentBefore(int offset)
    {
        var from = offset;
        while (from > 0 && content[from - 1] == ' ')
        {
            from--;
        }

        return offset - from;
    }

    private static int AfterBreak(string content, int at) =>
        content[at] == '\r' && at + 1 < content.Length && content[at + 1] == '\n' ? at + 2 : at + 1;
}
