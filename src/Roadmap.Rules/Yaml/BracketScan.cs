namespace Roadmap.Rules.Yaml;

/// <summary>Follows an inline list or mapping from its opening bracket on, the way the parser does, to see where it closes.</summary>
internal static class BracketScan
{
    /// <param name="content">The text.</param>
    /// <param name="opening">The offset of the opening bracket.</param>
    /// <param name="readsComments">False to look through number signs, as somebody would who did not mean a comment.</param>
    internal static BracketEnd End(string content, int opening, bool readsComments)
    {
        var open = new Stack<int>();
        for (var at = opening; at < content.Length; at++)
        {
            switch (content[at])
            {
                case '[' or '{':
                    open.Push(at);
                    break;
                case ']' or '}' when open.Count == 1 || content[at] != Closing(content[open.Peek()]):
                    return new BracketEnd(at, open.Peek());
                case ']' or '}':
                    open.Pop();
                    break;
                case '"' or '\'' when BeginsToken(content, at):
                    at = QuoteScan.End(content, at);
                    break;
                case '#' when readsComments && content[at - 1] is ' ' or '\t' or '\n' or '\r':
                    at = EndOfLine(content, at);
                    break;
                default:
                    break;
            }
        }

        return new BracketEnd(-1, opening);
    }

    internal static char Closing(char opening) => opening == '[' ? ']' : '}';

    /// <summary>The offset of the first comment between two offsets that something stands before on its line; -1 when there is none.</summary>
    internal static int CommentAfterText(string content, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (content[at] == '#' && content[at - 1] is ' ' or '\t')
            {
                return at;
            }
        }

        return -1;
    }

    internal static int EndOfLine(string content, int at)
    {
        var end = content.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? content.Length : at + end;
    }

    private static bool BeginsToken(string content, int at)
    {
        var before = at - 1;
        while (before >= 0 && content[before] is ' ' or '\t' or '\r' or '\n')
        {
            before--;
        }

        return before >= 0 && content[before] is '[' or '{' or ',' or ':';
    }
}
