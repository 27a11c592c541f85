using System.Text;

namespace Roadmap.Reference.Tests.Conformance;

/// <summary>
/// The YAML in which the cases are written, and no more: mappings and lists by indentation, lists and mappings in brackets on one line, plain and quoted text, <c>&gt;-</c>, notes.
/// A text is a string, a list a list of objects, a mapping a list of pairs.
/// </summary>
internal sealed class PlainYaml
{
    private readonly List<(int Indent, string Text)> lines;
    private int at;

    private PlainYaml(IEnumerable<string> lines) =>
        this.lines = lines.Where(line => line.Trim().Length > 0 && line.TrimStart()[0] != '#').Select(line => (line.Length - line.TrimStart().Length, line.Trim())).ToList();

    /// <summary>The documents of a file, each a mapping.</summary>
    internal static IEnumerable<List<(string Key, object Value)>> Documents(string text) =>
        text.Split("\n---\n").Select(document => (List<(string, object)>)new PlainYaml(document.Split('\n')).Block(0));

    /// <summary>What stands on one line.</summary>
    internal static object Line(string text) => new Flow(text).Whole();

    private object Block(int indent) => lines[at].Text.StartsWith("- ", StringComparison.Ordinal) ? Items(indent) : Pairs(indent);

    private List<object> Items(int indent)
    {
        var items = new List<object>();
        while (at < lines.Count && lines[at].Indent == indent && lines[at].Text.StartsWith("- ", StringComparison.Ordinal))
        {
            items.Add(Line(lines[at++].Text[2..]));
        }

        return items;
    }

    private List<(string, object)> Pairs(int indent)
    {
        var pairs = new List<(string, object)>();
        while (at < lines.Count && lines[at].Indent == indent)
        {
            var line = lines[at++].Text;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (key, rest) = (line[..colon], line[(colon + 1)..].Trim());
            pairs.Add((key, rest switch { "" => Block(lines[at].Indent), ">-" => Folded(indent), _ => Line(rest) }));
        }

        return pairs;
    }

    private string Folded(int indent)
    {
        var text = new List<string>();
        while (at < lines.Count && lines[at].Indent > indent)
        {
            text.Add(lines[at++].Text);
        }

        return string.Join(' ', text);
    }

    /// <summary>Text with brackets.</summary>
    private sealed class Flow(string text)
    {
        private int at;

        internal object Whole()
        {
            var value = Value("");
            Skip();
            return at < text.Length && text[at] == ':' ? Rest((string)value) : at == text.Length ? value : throw new FormatException($"\"{text}\" goes on after {at}.");
        }

        /// <summary>A mapping without braces, of one pair.</summary>
        private List<(string, object)> Rest(string key)
        {
            at++;
            return [(key, Value(""))];
        }

        private object Value(string ends)
        {
            Skip();
            return text[at] switch { '[' => List(), '{' => Map(), '"' => Quoted(), _ => Plain(ends) };
        }

        private List<object> List()
        {
            var items = new List<object>();
            at++;
            for (Skip(); text[at] != ']'; Skip())
            {
                items.Add(Value(",]"));
                Comma();
            }

            at++;
            return items;
        }

        private List<(string, object)> Map()
        {
            var pairs = new List<(string, object)>();
            at++;
            for (Skip(); text[at] != '}'; Skip())
            {
                var key = Plain(":");
                at++;
                pairs.Add((key, Value(",}")));
                Comma();
            }

            at++;
            return pairs;
        }

        private void Comma()
        {
            Skip();
            at += text[at] == ',' ? 1 : 0;
        }

        private string Quoted()
        {
            var end = text.IndexOf('"', at + 1);
            var value = text[(at + 1)..end];
            at = end + 1;
            return value;
        }

        private string Plain(string ends)
        {
            var value = new StringBuilder();
            while (at < text.Length && !ends.Contains(text[at], StringComparison.Ordinal) && !(text[at] == ':' && at + 1 < text.Length && text[at + 1] == ' '))
            {
                value.Append(text[at++]);
            }

            return value.ToString().Trim();
        }

        private void Skip()
        {
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }
    }
}
